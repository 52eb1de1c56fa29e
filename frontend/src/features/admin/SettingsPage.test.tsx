import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import SettingsPage from './SettingsPage';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const setting = (value: string, version: number) => ({
  key: 'notice.words',
  label: '通报用语',
  type: 'STRING',
  value,
  own: true,
  locked: false,
  lockedAbove: false,
  version,
});

it('keeps what was typed when somebody else was first, and shows what that is', async () => {
  let now = setting('旧', 1);
  const sent: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/session', () =>
      HttpResponse.json({ current: 'm', memberships: [{ id: 'm', roles: ['SYSTEM_ADMIN'] }] }),
    ),
    http.get('*/api/v1/settings', () => HttpResponse.json([now])),
    http.put('*/api/v1/settings/:key', ({ request }) => {
      const seen = request.headers.get('If-Match');
      sent.push(seen);
      if (seen === '1') {
        now = setting('对方的', 2);
        return HttpResponse.json(
          { code: 'STALE', status: 412, title: '内容已被他人修改', detail: '已被他人修改' },
          { status: 412 },
        );
      }
      now = setting('我的', 3);
      return HttpResponse.json(now);
    }),
  );
  show(<SettingsPage />);
  await screen.findByRole('button', { name: '保存设置' });
  const box = screen.getByRole('textbox', { name: '通报用语' });
  await userEvent.clear(box);
  await userEvent.type(box, '我的');
  await userEvent.click(screen.getByRole('button', { name: '保存设置' }));
  await userEvent.click(await screen.findByRole('button', { name: '查看最新内容' }));
  expect(await screen.findByText(/他人已改为“对方的”/)).toBeInTheDocument();
  expect(box).toHaveValue('我的');
  await userEvent.click(screen.getByRole('button', { name: '用我的内容覆盖' }));
  await userEvent.click(screen.getByRole('button', { name: '保存设置' }));
  await waitFor(() => expect(sent).toEqual(['1', '2']));
  await waitFor(() => expect(screen.queryByText(/他人已改为/)).toBeNull());
});
