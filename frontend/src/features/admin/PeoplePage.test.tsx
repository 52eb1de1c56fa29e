import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import PeoplePage from './PeoplePage';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** The list with one person, seen under a role; what was asked of it. */
function open(role: string) {
  let name = '张山';
  const asked: unknown[] = [];
  const row = () => ({
    id: 'm1',
    name,
    loginName: 'zhang.san',
    orgName: '某局',
    roles: [],
    active: true,
    version: 2,
  });
  server.use(
    http.get('*/api/v1/session', () =>
      HttpResponse.json({ current: 'm', memberships: [{ id: 'm', roles: [role] }] }),
    ),
    http.get('*/api/v1/memberships', () => HttpResponse.json({ items: [row()], total: 1 })),
    http.put('*/api/v1/memberships/m1/name', async ({ request }) => {
      const body = (await request.json()) as { name: string };
      asked.push({ version: request.headers.get('If-Match'), ...body });
      name = body.name;
      return HttpResponse.json(row());
    }),
  );
  show(<PeoplePage />);
  return asked;
}

it('the system administrator corrects a name that was registered wrongly', async () => {
  const asked = open('SYSTEM_ADMIN');
  await userEvent.click(await screen.findByRole('button', { name: '更正姓名' }));
  const box = await screen.findByRole('textbox', { name: '姓名' });
  const save = () => screen.getAllByRole('button', { name: '更正姓名' }).at(-1)!;
  expect(save()).toBeDisabled();
  await userEvent.clear(box);
  await userEvent.type(box, '张三 ');
  await userEvent.click(save());
  await waitFor(() => expect(asked).toEqual([{ version: '2', from: '张山', name: '张三' }]));
  expect(await screen.findByText('已更正为“张三”')).toBeInTheDocument();
  expect(await screen.findByText('张三')).toBeInTheDocument();
});

it('the security administrator is not offered it', async () => {
  open('SECURITY_ADMIN');
  expect(await screen.findByRole('button', { name: '授予角色' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '更正姓名' })).toBeNull();
});
