import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import { AnswerForm } from './AnswerForm';
import type { Item } from './words';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

const item = (answer: string, version: number) =>
  ({ id: 'i', wording: '缺少标识', state: 'OPEN', answer, files: [], version }) as unknown as Item;

it('submits over the version it was written on, and says when somebody else answered', async () => {
  const sent: (string | null)[] = [];
  const stale = HttpResponse.json(
    { code: 'STALE', status: 412, title: '内容已被他人修改', detail: '这条答复已被他人修改' },
    { status: 412 },
  );
  server.use(
    http.get('*/api/v1/tasks/t', () => HttpResponse.json({ items: [item('同事写的', 6)] })),
    http.put('*/api/v1/tasks/t/answers/i', () => HttpResponse.json(item('已改正', 4))),
    http.post('*/api/v1/tasks/t/answers/i/submit', ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return stale;
    }),
  );
  show(<AnswerForm taskId="t" item={item('', 3)} />);
  const box = screen.getByRole('textbox');
  await userEvent.type(box, '已改正');
  await userEvent.click(screen.getByRole('button', { name: /提交/ }));
  await waitFor(() => expect(sent).toEqual(['4']));
  expect(await screen.findByText(/他人已修改这条答复/)).toBeInTheDocument();
  expect(screen.getByText('对方：同事写的')).toBeInTheDocument();
  expect(box).toHaveValue('已改正');
});

it('saves what is typed while the machine ends its second look', async () => {
  const saved: unknown[] = [];
  server.use(
    http.get('*/api/v1/tasks/t', () => HttpResponse.json({ items: [item('', 4)] })),
    http.put('*/api/v1/tasks/t/answers/i', async ({ request }) => {
      const { text } = (await request.json()) as { text: string };
      saved.push([request.headers.get('If-Match'), text]);
      return request.headers.get('If-Match') === '4'
        ? HttpResponse.json(item(text, 5))
        : HttpResponse.json(
            { code: 'STALE', status: 412, title: '已修改', detail: '已修改' },
            { status: 412 },
          );
    }),
  );
  show(<AnswerForm taskId="t" item={item('', 3)} />);
  await userEvent.type(screen.getByRole('textbox'), '已补');
  expect(await screen.findByText(/已自动保存/, {}, { timeout: 4000 })).toBeInTheDocument();
  expect(saved).toEqual([
    ['3', '已补'],
    ['4', '已补'],
  ]);
  expect(screen.queryByText(/他人已修改/)).toBeNull();
});

it('keeps what is typed while a file goes up, and the file just as the server lists it', async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const file = { id: 'f', name: '整改照片.png', size: 3 };
  server.use(
    http.post('*/api/v1/files', async () => {
      await arrived;
      return HttpResponse.json({ ...file, mediaType: 'image/png', sha256: '0', createdAt: '2026-01-01' });
    }),
    http.put('*/api/v1/tasks/t/answers/i', () => HttpResponse.error()),
  );
  const { container } = show(<AnswerForm taskId="t" item={item('', 3)} />);
  const box = screen.getByRole('textbox');
  await userEvent.upload(
    container.querySelector<HTMLInputElement>('input[type=file]')!,
    new File(['abc'], file.name, { type: 'image/png' }),
  );
  await userEvent.type(box, '已补');
  arrive();
  expect(await screen.findByText(file.name)).toBeInTheDocument();
  expect(box).toHaveValue('已补');
  const kept = JSON.parse(Object.values({ ...localStorage })[0] as string);
  expect(kept.value.value).toEqual({ text: '已补', files: [file] });
});
