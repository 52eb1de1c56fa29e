import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { sessionBack } from '../../shared/api/problem';
import { show } from '../../test-kit';
import { FilingEditor } from './FilingEditor';
import type { Filing, Form } from './filings';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

const filing = (name: string, version: number, more: Partial<Filing> = {}): Filing => ({
  id: 'f',
  version,
  kind: 'OPEN',
  state: 'DRAFT',
  subject: name,
  officeName: '宜君县人民政府办公室',
  form: { name, menus: [] },
  checks: [],
  fields: [],
  files: [],
  steps: [],
  actions: ['SAVE'],
  ...more,
});
const stale = () =>
  HttpResponse.json(
    { code: 'STALE', status: 412, title: '已修改', detail: '已被他人修改，请刷新后再试' },
    { status: 412 },
  );
const nameBox = () => document.getElementById('filing-name') as HTMLInputElement;

it('shows both texts when a colleague was faster, by name, and keeps the own one when asked', async () => {
  const saved: unknown[] = [];
  server.use(
    http.get('*/api/v1/filings/f', () =>
      HttpResponse.json(filing('同事写的', 6, { preparedByName: '宜君填报员' })),
    ),
    http.put('*/api/v1/filings/f', async ({ request }) => {
      const seen = Number(request.headers.get('If-Match'));
      const form = (await request.json()) as Form;
      saved.push([seen, form.name]);
      return seen < 6 ? stale() : HttpResponse.json(filing(form.name!, 7));
    }),
  );
  show(<FilingEditor filing={filing('', 3)} />);
  await userEvent.type(nameBox(), '我');
  expect(await screen.findByText('宜君填报员已修改这份备案，您的内容尚未保存', undefined, { timeout: 4000 }));
  expect(screen.getByText('对方：同事写的')).toBeInTheDocument();
  const callout = screen.getByText('对方：同事写的').closest('section');
  expect(callout).toHaveFocus();
  nameBox().focus();
  await userEvent.click(screen.getByRole('button', { name: '查看' }));
  expect(callout).toHaveFocus();
  expect(screen.queryByText(/请刷新/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '用我的内容覆盖' }));
  await waitFor(() => expect(saved.at(-1)).toEqual([6, '我']), { timeout: 4000 });
  expect(await screen.findByText(/已自动保存/)).toBeInTheDocument();
});

it('deletes a draft although what is typed there cannot be saved', async () => {
  const steps: (string | null)[] = [];
  server.use(
    http.put('*/api/v1/filings/f', () =>
      HttpResponse.json(
        { code: 'INVALID_INPUT', status: 400, title: '有误', violations: [] },
        { status: 400 },
      ),
    ),
    http.post('*/api/v1/filings/f/withdraw', ({ request }) => {
      steps.push(request.headers.get('If-Match'));
      return HttpResponse.json(filing('', 4, { actions: [] }));
    }),
  );
  show(<FilingEditor filing={filing('', 3)} />);
  await userEvent.type(nameBox(), '错');
  await userEvent.click(screen.getByRole('button', { name: '删除草稿' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(dialog.querySelector('.ant-btn-primary')!);
  await waitFor(() => expect(steps).toEqual(['3']));
});

it('saves by itself once one is signed in again what was typed when the session had ended', async () => {
  let signedIn = false;
  server.use(
    http.put('*/api/v1/filings/f', async ({ request }) => {
      if (!signedIn) return HttpResponse.json({}, { status: 401 });
      return HttpResponse.json(filing(((await request.json()) as Form).name!, 4));
    }),
  );
  show(<FilingEditor filing={filing('', 3)} />);
  await userEvent.type(nameBox(), '新');
  expect(await screen.findByText(/未能保存：请重新登录/, undefined, { timeout: 4000 })).toBeInTheDocument();
  signedIn = true;
  sessionBack.notify();
  expect(await screen.findByText(/已自动保存/)).toBeInTheDocument();
  expect(localStorage).toHaveLength(0);
});
