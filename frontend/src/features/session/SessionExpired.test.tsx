import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { act } from 'react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { sessionBack, sessionExpired } from '../../shared/api/problem';
import { useSession } from '../../shared/lib/session';
import { show } from '../../test-kit';
import { SessionExpired } from './SessionExpired';
import { tellSignedIn } from './signInAgain';

const server = setupServer(
  http.get('*/api/v1/session', () => HttpResponse.json({ person: { id: 'p' }, memberships: [] })),
);
beforeAll(() => server.listen());
afterAll(() => server.close());

function Page() {
  return (
    <>
      <p>{useSession().data?.person?.id}</p>
      <SessionExpired />
    </>
  );
}

it.each([['重新登录'], ['留在本页']])(
  'after “%s” tells what waits that one is signed in again',
  async (choice) => {
    const back = vi.fn();
    const stop = sessionBack.listen(back);
    vi.spyOn(window, 'open').mockReturnValue(window);
    const { unmount } = show(<Page />);
    await screen.findByText('p');
    act(() => sessionExpired.notify());
    await userEvent.click(await screen.findByRole('button', { name: choice }));
    expect(back).not.toHaveBeenCalled();
    tellSignedIn();
    await waitFor(() => expect(back).toHaveBeenCalledOnce());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    stop();
    unmount();
  },
);
