import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { ReprintsTab } from './ReprintsTab';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

const list = (version: number, titles: string[], changeable = true) => ({
  items: titles.map((title) => ({ title })),
  version,
  editedAt: version ? '2025-02-10T01:00:00Z' : null,
  editedByName: version ? '甲某' : null,
  changeable,
});

function open(answer: object, role = 'INSPECTOR') {
  const sent: { version: string | null; items: unknown }[] = [];
  const state = { answer };
  server.use(
    http.get('*/api/v1/session', () =>
      HttpResponse.json({ current: 'm', memberships: [{ id: 'm', roles: [role] }] }),
    ),
    http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-21T01:10:00Z' })),
    http.get('*/api/v1/campaigns/c/reprints', () => HttpResponse.json(state.answer)),
    http.put('*/api/v1/campaigns/c/reprints', async ({ request }) => {
      const body = (await request.json()) as { items: { title: string }[] };
      const version = request.headers.get('If-Match');
      sent.push({ version, items: body.items });
      const now = list(
        Number(version) + 1,
        body.items.map((item) => item.title),
      );
      state.answer = now;
      return HttpResponse.json(now);
    }),
  );
  return { sent, state, shown: show(<ReprintsTab id="c" />) };
}

it('takes items one by one and from a spreadsheet, and saves the whole list', async () => {
  const { sent, shown } = open(list(0, []));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '添加一条' }));
  expect(screen.getByText('请填写标题')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '保存清单' })).toBeDisabled();
  await user.type(screen.getByLabelText('第 1 条的标题'), '甲通知');

  await user.click(screen.getByRole('button', { name: '从表格粘贴' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByLabelText('粘贴的内容'));
  await user.paste('乙通知\thttps://www.gov.cn/b.htm\t2025-02-01\n丙\t丁');
  expect(within(dialog).getByText(/有 1 行看不懂/)).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: '加入清单（1 条）' }));
  expect(within(dialog).getByLabelText('粘贴的内容')).toHaveValue('丙\t丁');
  await user.click(within(dialog).getByRole('button', { name: '取消' }));

  await user.click(screen.getByRole('button', { name: '保存清单' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        version: '0',
        items: [
          { title: '甲通知' },
          { title: '乙通知', source: 'https://www.gov.cn/b.htm', due: '2025-02-01' },
        ],
      },
    ]),
  );
  expect(await screen.findByText(/甲某 2025-02-10 09:00 保存/)).toBeInTheDocument();
  await expectAccessible(shown.container);
});

it('keeps what was typed over a reload, and shows both lists when another was faster', async () => {
  const first = open(list(1, ['旧']));
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('第 1 条的标题'), '通知');
  first.shown.unmount();

  const { sent } = open(list(2, ['新']));
  const conflict = await screen.findByRole('alert');
  expect(conflict).toHaveTextContent('甲某已修改转载清单');
  expect(conflict).toHaveTextContent('对方：新');
  expect(screen.getByRole('button', { name: '保存清单' })).toBeDisabled();
  await user.click(within(conflict).getByRole('button', { name: '用我的内容覆盖' }));
  await user.click(screen.getByRole('button', { name: '保存清单' }));
  await waitFor(() => expect(sent).toEqual([{ version: '2', items: [{ title: '旧通知' }] }]));
});

it('only shows the list to others', async () => {
  open(list(1, ['甲通知']), 'APPROVER');
  expect(await screen.findByText('甲通知')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '添加一条' })).not.toBeInTheDocument();
});
