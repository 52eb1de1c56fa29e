import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import LexiconPage from './LexiconPage';

const own = {
  id: 'own',
  kind: 'ENTRY',
  wording: '按装',
  suggestion: '安装',
  category: '错别字',
  severity: 'GENERAL',
  allowed: [],
  conditions: '同句有：电梯',
  source: '本局整理',
  note: '',
  origin: 'OWN',
  orgName: '某市',
  editedAt: '2025-02-20T01:00:00Z',
  version: 3,
};
const shipped = {
  ...own,
  id: 'shipped',
  wording: '截止目前',
  suggestion: '截至目前',
  severity: 'SEVERE',
  conditions: '',
  origin: 'BUILT_IN',
  orgName: null,
  editedAt: null,
  version: 0,
};

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

interface Call {
  method: string;
  path: string;
  version: string | null;
  body: unknown;
}

/** The page under a role; what was asked of the server. */
function open(role: string, at = '/lexicon', items: object[] = [own, shipped]) {
  const calls: Call[] = [];
  const queries: string[] = [];
  server.use(
    http.get('*/api/v1/session', () =>
      HttpResponse.json({ current: 'm', memberships: [{ id: 'm', roles: [role] }] }),
    ),
    http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-21T01:10:00Z' })),
    http.get('*/api/v1/labels', () =>
      HttpResponse.json({
        Severity: { SEVERE: '严重表述错误', GENERAL: '一般' },
        LexiconOrigin: { OWN: '本单位', ABOVE: '上级单位', BELOW: '下级单位', BUILT_IN: '产品内置' },
        LexiconHitKind: { ENTRY: '词库', NEAR_MISS: '与固定表述差一个字', SPELLING: '疑似错别字' },
      }),
    ),
    http.get('*/api/v1/lexicon/categories', () => HttpResponse.json(['机构名称', '错别字'])),
    http.get('*/api/v1/lexicon/rows', ({ request }) => {
      queries.push(new URL(request.url).search);
      return HttpResponse.json({ items, total: items.length });
    }),
    http.all('*/api/v1/lexicon/*', async ({ request }) => {
      const text = await request.text();
      const path = new URL(request.url).pathname.replace('/api/v1/lexicon', '');
      const body: unknown = text ? JSON.parse(text) : null;
      calls.push({ method: request.method, path, version: request.headers.get('If-Match'), body });
      if (path === '/trial') {
        const hit = { kind: 'ENTRY', start: 2, end: 6, found: '截止目前', suggestion: '截至目前' };
        return HttpResponse.json([
          { ...hit, severity: 'GENERAL', category: '错别字', confidence: 0.8, reason: '应为截至目前' },
        ]);
      }
      return request.method === 'DELETE' ? new HttpResponse(null, { status: 204 }) : HttpResponse.json(own);
    }),
  );
  const { container } = show(<LexiconPage />, at);
  return { calls, queries, container };
}

it('shows whose a row is, and what narrows it', async () => {
  const { container } = open('INSPECTOR');
  const row = (await screen.findByText('按装')).closest('tr')!;
  expect(row).toHaveTextContent('安装');
  expect(row).toHaveTextContent('同句有：电梯');
  expect(within(row).getByText('本单位')).toBeInTheDocument();
  expect(within(screen.getByText('截止目前').closest('tr')!).getByText('产品内置')).toBeInTheDocument();
  await expectAccessible(container);
});

it('whoever only reads is offered no change', async () => {
  open('INSPECTOR');
  await screen.findByText('按装');
  for (const name of ['修改', '删除', '停用', '添加错误表述', '导入']) {
    expect(screen.queryByText(name)).toBeNull();
  }
});

it('asks for the rows of the part and the filters in the address', async () => {
  const { queries } = open('INSPECTOR', '/lexicon?tab=phrases&category=机构名称&q=政府');
  await screen.findByText('按装');
  const asked = new URLSearchParams(queries[0]);
  expect(Object.fromEntries(asked)).toMatchObject({ kind: 'PHRASE', category: '机构名称', q: '政府' });
});

it('the administrator adds an entry', async () => {
  const { calls } = open('SYSTEM_ADMIN');
  await userEvent.click(await screen.findByText('添加错误表述'));
  const drawer = await screen.findByRole('dialog');
  await userEvent.type(within(drawer).getByLabelText('错误写法'), '布署');
  await userEvent.type(within(drawer).getByLabelText('正确写法'), '部署');
  await userEvent.type(within(drawer).getByLabelText('类别'), '错别字');
  await userEvent.click(within(drawer).getByRole('button', { name: '添加错误表述' }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]).toMatchObject({
    method: 'POST',
    path: '/rows',
    body: { kind: 'ENTRY', wording: '布署', suggestion: '部署', category: '错别字', severity: 'GENERAL' },
  });
});

it('changes an own row as it was seen', async () => {
  const { calls } = open('SYSTEM_ADMIN');
  await userEvent.click(await screen.findByText('修改'));
  const drawer = await screen.findByRole('dialog');
  const box = within(drawer).getByLabelText('正确写法');
  await userEvent.clear(box);
  await userEvent.type(box, '装好');
  await userEvent.click(within(drawer).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(calls[0]).toMatchObject({ method: 'PUT', path: '/rows/own', version: '3' }));
  expect(calls[0]!.body).toMatchObject({ suggestion: '装好', conditions: '同句有：电梯' });
});

it('a refused field says why', async () => {
  open('SYSTEM_ADMIN');
  server.use(
    http.post('*/api/v1/lexicon/rows', () =>
      HttpResponse.json(
        {
          code: 'INVALID_INPUT',
          detail: '填写的内容有误',
          violations: [{ field: 'wording', message: '超过 100 个字' }],
        },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  await userEvent.click(await screen.findByText('添加错误表述'));
  const drawer = await screen.findByRole('dialog');
  await userEvent.type(within(drawer).getByLabelText('错误写法'), '布署');
  await userEvent.type(within(drawer).getByLabelText('类别'), '错别字');
  await userEvent.click(within(drawer).getByRole('button', { name: '添加错误表述' }));
  expect(await within(drawer).findAllByText('超过 100 个字')).not.toHaveLength(0);
});

it('switches a shipped row off with a reason', async () => {
  const { calls } = open('SYSTEM_ADMIN');
  await userEvent.click(await screen.findByText('停用'));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('button', { name: '停用' })).toBeDisabled();
  await userEvent.type(within(dialog).getByLabelText('停用原因'), '本地文件沿用');
  await userEvent.click(within(dialog).getByRole('button', { name: '停用' }));
  await waitFor(() =>
    expect(calls[0]).toMatchObject({ path: '/rows/shipped/switch-off', body: { reason: '本地文件沿用' } }),
  );
});

it('what was switched off here can be switched on again, what above cannot', async () => {
  const off = { reason: '沿用', orgName: '某省', own: false };
  const { calls } = open('SYSTEM_ADMIN', '/lexicon', [
    { ...shipped, off: { ...off, own: true } },
    { ...shipped, id: 'above', wording: '帐户', off },
  ]);
  expect(await screen.findByText('某省停用')).toBeInTheDocument();
  expect(screen.queryByText('停用')).toBeNull();
  await userEvent.click(screen.getByText('恢复'));
  await waitFor(() => expect(calls[0]).toMatchObject({ path: '/rows/shipped/switch-on' }));
});

it('says how an empty lexicon is filled', async () => {
  open('INSPECTOR', '/lexicon', []);
  expect(await screen.findByText('词库是空的')).toBeInTheDocument();
});

it('marks in a pasted text what would be found', async () => {
  const { container } = open('INSPECTOR', '/lexicon?tab=trial');
  const box = await screen.findByLabelText('要试查的文字');
  expect(screen.getByRole('button', { name: '试查' })).toBeDisabled();
  await userEvent.type(box, '一、截止目前。{Control>}{Enter}{/Control}');
  expect(await screen.findByText('查出 1 处疑似问题')).toBeInTheDocument();
  expect(container.querySelector('mark')).toHaveTextContent('截止目前');
  await userEvent.click(screen.getByRole('button', { name: '截止目前' }));
  expect(container.querySelector('mark')).toHaveFocus();
  await expectAccessible(container);
});

it('keeps the text when the trial is refused, and says why', async () => {
  open('INSPECTOR', '/lexicon?tab=trial');
  server.use(
    http.post('*/api/v1/lexicon/trial', () =>
      HttpResponse.json(
        { code: 'INTERNAL', detail: '服务暂时不可用', violations: [] },
        { status: 500, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const box = await screen.findByLabelText('要试查的文字');
  await userEvent.type(box, '某段文字');
  await userEvent.click(screen.getByRole('button', { name: '试查' }));
  expect(await screen.findByText('服务暂时不可用')).toBeInTheDocument();
  expect(box).toHaveValue('某段文字');
});
