import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import LexiconImportPage from './LexiconImportPage';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** The page after a file was checked with this outcome; whether it was applied. */
async function checked(run: object) {
  const applied: string[] = [];
  const view = { id: 'i', fileName: '词库.xlsx', faults: [], created: 0, changed: 0, unchanged: 0, ...run };
  server.use(
    http.get('*/api/v1/session', () => HttpResponse.json({ memberships: [] })),
    http.post('*/api/v1/lexicon-imports', () => HttpResponse.json(view, { status: 201 })),
    http.post('*/api/v1/lexicon-imports/:id/apply', ({ params }) => {
      applied.push(String(params.id));
      return HttpResponse.json(view);
    }),
  );
  const { container } = show(<LexiconImportPage />, '/lexicon/import');
  const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, new File(['x'], '词库.xlsx'));
  return applied;
}

it('shows what the file does before it is applied', async () => {
  const applied = await checked({ total: 3, created: 2, changed: 1 });
  expect(await screen.findByText('新增 2 条，变更 1 条，不变 0 条')).toBeInTheDocument();
  expect(applied).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '导入 3 条' }));
  await waitFor(() => expect(applied).toEqual(['i']));
  await waitFor(() => expect(screen.getByTestId('address')).toHaveTextContent('/lexicon?origin=OWN'));
});

it('shows faults by row and column and offers no import', async () => {
  const fault = { line: 4, column: '程度', value: '严重', message: '应为严重表述错误或一般' };
  await checked({ total: 1, faults: [fault], faultCount: 1 });
  expect(await screen.findByText('应为严重表述错误或一般')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^导入/ })).toBeNull();
});
