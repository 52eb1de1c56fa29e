import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { Problem } from '../api/problem';
import { useListState } from '../lib/listState';
import { DataTable, type Page } from './DataTable';
import { ExportButton } from './DownloadButton';

interface Row {
  id: string;
  name: string;
  state?: string;
}

function List({ page, error, refetch }: { page?: Page<Row>; error?: unknown; refetch?: () => void }) {
  const list = useListState();
  const query = {
    data: page,
    error: error ?? null,
    isPending: !page && !error,
    refetch: refetch ?? (() => {}),
  };
  return (
    <>
      <ExportButton url="/api/v1/websites/export" list={list} total={page?.total} />
      <DataTable<Row>
        caption="网站"
        rowKey="id"
        list={list}
        query={query}
        columns={[
          { title: '名称', dataIndex: 'name', sort: 'name' },
          { title: '状态', dataIndex: 'state', under: true },
        ]}
        empty="还没有网站"
      />
    </>
  );
}

const address = () => screen.getByTestId('address').textContent;
const one = { items: [{ id: '1', name: '甲' }], nextCursor: 'next', total: 30 };

it('says which rows of how many are shown, and offers to export all of them', async () => {
  const { container } = show(<List page={{ ...one, total: 21 }} />, '/?c=abc');
  expect(screen.getByText('21–21，共 21 条')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '导出 21 条' })).toBeEnabled();
  await expectAccessible(container);
});

it('shows on a phone what matters most under the first words of the row', () => {
  const wide = window.matchMedia('');
  const narrow = vi.spyOn(window, 'matchMedia').mockReturnValue({ ...wide, matches: true });
  show(<List page={{ items: [{ id: '1', name: '甲', state: '待答复' }] }} />);
  expect(screen.getByRole('cell', { name: '甲 状态 待答复' })).toBeInTheDocument();
  expect(screen.queryByRole('columnheader', { name: '状态' })).toBeNull();
  narrow.mockRestore();
});

it('keeps the page in the address and goes back', async () => {
  const user = userEvent.setup();
  show(<List page={one} />);
  await user.click(screen.getByRole('button', { name: '下一页' }));
  expect(address()).toBe('/?c=next');
  await user.click(screen.getByRole('button', { name: '上一页' }));
  expect(address()).toBe('/');
});

it('keeps the sort in the address and returns to the first page', async () => {
  const user = userEvent.setup();
  show(<List page={one} />, '/?c=next');
  await user.click(screen.getByRole('columnheader', { name: /名称/ }));
  expect(address()).toBe('/?sort=name');
  await user.click(screen.getByRole('columnheader', { name: /名称/ }));
  expect(address()).toBe('/?sort=-name');
});

it('explains an empty list', () => {
  show(<List page={{ items: [], total: 0 }} />);
  expect(screen.getByText('还没有网站')).toBeInTheDocument();
});

it('offers to clear the filters when nothing fits them', async () => {
  show(<List page={{ items: [], total: 0 }} />, '/?q=%E4%B9%99');
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(address()).toBe('/');
});

it('shows the layout of the rows while they are on their way', () => {
  show(<List />);
  expect(screen.getByLabelText('正在加载网站')).toHaveAttribute('aria-busy', 'true');
});

it('shows a failure with its number and tries again', async () => {
  const again = vi.fn();
  const body = { code: 'INTERNAL', status: 500, title: '系统内部错误', detail: '请稍后重试' };
  show(<List error={new Problem({ ...body, requestId: 'r-1' })} refetch={again} />);
  expect(screen.getByText('请求编号 r-1')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '重新加载' }));
  expect(again).toHaveBeenCalledOnce();
});
