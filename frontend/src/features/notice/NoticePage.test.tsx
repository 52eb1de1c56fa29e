import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import NoticePage from './NoticePage';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const notice = (version: number, contentHash: string, state: string, actions: string[]) => ({
  notice: { id: 'n1', version, state, title: '通报', deadline: '2025-02-28', edition: 1 },
  contentHash,
  actions,
  titleLines: ['通报'],
  addressees: '各有关单位：',
  copies: '',
  notes: [],
  blocks: [],
  text: [],
  figures: [],
  annexes: [],
  warnings: [],
  history: [],
});

/** The page of a notice that the server holds; what it was asked to approve. */
function open(actions: string[]) {
  const held = { now: notice(3, 'h1', 'REVIEW', actions) };
  const asked: unknown[] = [];
  server.use(
    http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-10T09:00:00+08:00', demo: false })),
    http.get('*/api/v1/notices/n1', () => HttpResponse.json(held.now)),
    http.post('*/api/v1/notices/n1/approve', async ({ request }) => {
      asked.push({ version: request.headers.get('If-Match'), ...((await request.json()) as object) });
      held.now = notice(held.now.notice.version + 1, held.now.contentHash, 'SIGNING', ['SIGN']);
      return HttpResponse.json(held.now);
    }),
  );
  show(
    <Routes>
      <Route path="/notices/:id" element={<NoticePage />} />
    </Routes>,
    '/notices/n1',
  );
  return { held, asked };
}

const backInTheWindow = () => window.dispatchEvent(new Event('visibilitychange'));
const approval = () => screen.findByRole('button', { name: '审核通过' });

async function approve() {
  await userEvent.click(await approval());
  const buttons = await screen.findAllByRole('button', { name: '审核通过' });
  await userEvent.click(buttons.at(-1)!);
}

it('approves what was read; the own step is nothing to read again', async () => {
  const { asked } = open(['APPROVE', 'RETURN']);
  await approve();
  await waitFor(() => expect(asked).toEqual([{ version: '3', contentHash: 'h1' }]));
  expect(await screen.findByRole('button', { name: '签发' })).toBeEnabled();
  expect(screen.queryByText('已核对')).toBeNull();
});

it('approves nothing that was fetched since, until it has been read', async () => {
  const { held, asked } = open(['APPROVE', 'RETURN']);
  expect(await approval()).toBeEnabled();
  held.now = notice(5, 'h2', 'REVIEW', ['APPROVE', 'RETURN']);
  backInTheWindow();
  expect(await screen.findByRole('alert')).toHaveTextContent('记录或内容有变化，请重新核对');
  expect(await approval()).toBeDisabled();
  expect(await approval()).toHaveAccessibleDescription(/点“已核对”后才能审核、签发/);

  await userEvent.click(screen.getByRole('button', { name: '已核对' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await approve();
  await waitFor(() => expect(asked).toEqual([{ version: '5', contentHash: 'h2' }]));
});

it('another version of the same words waits as well', async () => {
  const { held } = open(['APPROVE']);
  await approval();
  held.now = notice(5, 'h1', 'REVIEW', ['APPROVE']);
  backInTheWindow();
  expect(await screen.findByRole('alert')).toHaveTextContent('请重新核对');
});

it('asks nothing of those who only read', async () => {
  const { held } = open([]);
  await screen.findByRole('article', { name: '通报正文' });
  held.now = { ...notice(5, 'h2', 'REVIEW', []), addressees: '市级各部门：' };
  backInTheWindow();
  await screen.findByText('市级各部门：');
  expect(screen.queryByRole('alert')).toBeNull();
});
