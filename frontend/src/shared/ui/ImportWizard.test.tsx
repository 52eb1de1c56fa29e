import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { ImportWizard, type DryRun } from './ImportWizard';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const answer = (body: object, status = 200) =>
  server.use(http.post('*/api/v1/imports', () => HttpResponse.json(body, { status })));

const start = (apply: (run: DryRun) => Promise<unknown> = () => Promise.resolve(), onDone = vi.fn()) =>
  show(
    <ImportWizard<DryRun>
      url="/api/v1/imports"
      hint="表头：网站名称、网址"
      summary={() => '新增 2 个'}
      applyLabel={(run) => `导入 ${run.total} 行`}
      consequence="导入后记入名录"
      apply={apply}
      onDone={onDone}
    />,
  );

async function choose(container: HTMLElement, name = '名单.xlsx') {
  const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, new File(['x'], name));
}

it('reports each fault by row and column and applies nothing', async () => {
  answer({ total: 2, faults: [{ line: 3, column: '网址', value: 'abc', message: '网址格式不对' }] });
  const { container } = start();
  await choose(container);
  expect(await screen.findByText('发现 1 处问题')).toBeInTheDocument();
  expect(screen.getByText('网址格式不对')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /导入/ })).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('applies a clean file after showing what it would do', async () => {
  answer({ total: 2, faults: [] });
  const [apply, done] = [vi.fn(() => Promise.resolve()), vi.fn()];
  const { container } = start(apply, done);
  await choose(container);
  expect(await screen.findByText('新增 2 个')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '导入 2 行' }));
  expect(apply).toHaveBeenCalledOnce();
  expect(done).toHaveBeenCalledOnce();
});

it('says why a file was not taken', async () => {
  const body = { code: 'UNREADABLE_FILE', title: '文件无法读取', detail: '这不是 xlsx 文件' };
  answer({ ...body, status: 422 }, 422);
  const { container } = start();
  await choose(container);
  expect(await screen.findByText('这不是 xlsx 文件')).toBeInTheDocument();
});

it('refuses a file over the limit before sending it', async () => {
  const { container } = start();
  const file = new File(['x'], '大.xlsx');
  Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 });
  await userEvent.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, file);
  expect(await screen.findByText(/有 200 MB，单个文件不能超过 50 MB/)).toBeInTheDocument();
});
