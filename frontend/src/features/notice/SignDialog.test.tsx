import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import { useAsRead } from './asRead';
import { SignDialog } from './SignDialog';
import type { Notice } from './words';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const notice = (warnings: string[]) =>
  ({
    notice: { id: 'n1', version: 3, deadline: '2025-02-28' },
    effect: { prefix: '咸政办发', serial: 1, issued: 0, moved: 0 },
    warnings,
    contentHash: 'h1',
    actions: ['SIGN'],
  }) as unknown as Notice;

function Dialog({ notice }: { notice: Notice }) {
  return <SignDialog notice={notice} reading={useAsRead(notice)} year="2025" close={() => {}} />;
}

const button = () => screen.findByRole('button', { name: '签发并印发' });

it('asks for a tick before a notice with typed figures is signed', async () => {
  show(<Dialog notice={notice(['正文中手工输入的数字：99'])} />);
  expect(await screen.findByText('注意：正文中手工输入的数字：99')).toBeInTheDocument();
  expect(await button()).toBeDisabled();
  await userEvent.click(screen.getByRole('checkbox', { name: '以上各项已核对，仍然签发' }));
  expect(await button()).toBeEnabled();
});

it('signs what was read, and asks to read again when the records changed meanwhile', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/notices/n1/sign', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(
        { code: 'STALE', status: 412, title: '已修改', detail: '检查记录有变化' },
        { status: 412 },
      );
    }),
  );
  show(<Dialog notice={notice([])} />);
  await userEvent.click(await button());
  expect(await screen.findByRole('alert')).toHaveTextContent('检查记录有变化');
  expect(sent).toEqual([{ contentHash: 'h1', prefix: '咸政办发', serial: 1 }]);
  expect(await button()).toBeDisabled();
});

it('signs nothing while what was fetched behind it is not what was read', async () => {
  function Page() {
    const [hash, setHash] = useState('h1');
    return (
      <>
        <button onClick={() => setHash('h2')}>重新读取</button>
        <Dialog notice={{ ...notice([]), contentHash: hash }} />
      </>
    );
  }
  show(<Page />);
  expect(await button()).toBeEnabled();
  fireEvent.click(screen.getByText('重新读取'));
  expect(await button()).toBeDisabled();
  expect(screen.getByRole('alert')).toHaveTextContent('点“已核对”后再签发');
});

it('of two leaders tells the second who signed, and offers no other number', async () => {
  const detail = '该通报已由咸阳市领导签发';
  server.use(
    http.post('*/api/v1/notices/n1/sign', () =>
      HttpResponse.json({ code: 'ALREADY_DECIDED', status: 409, title: '已办理', detail }, { status: 409 }),
    ),
  );
  show(<Dialog notice={notice([])} />);
  await userEvent.click(await button());
  expect(await screen.findByRole('alert')).toHaveTextContent(detail);
  expect(await button()).toBeDisabled();
});
