import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { useListState } from '../lib/listState';
import { DataTable, type Page } from './DataTable';

interface Row {
  id: string;
  name: string;
}

function Address() {
  const { search } = useLocation();
  return <output>{search}</output>;
}

function List({ page }: { page: Page<Row> }) {
  const list = useListState();
  const query = { data: page, error: null, isPending: false, refetch: () => {} };
  return (
    <>
      <DataTable<Row>
        caption="网站"
        rowKey="id"
        list={list}
        query={query}
        columns={[{ title: '名称', dataIndex: 'name', sort: 'name' }]}
        empty="还没有网站"
      />
      <Address />
    </>
  );
}

const show = (page: Page<Row>, at = '/') =>
  render(
    <MemoryRouter initialEntries={[at]}>
      <List page={page} />
    </MemoryRouter>,
  );

it('says which rows of how many are shown', () => {
  show({ items: [{ id: '1', name: '甲' }], nextCursor: null, total: 21 }, '/?c=abc');
  expect(screen.getByText('21–21，共 21 条')).toBeInTheDocument();
});

it('keeps sort and page in the address', async () => {
  const user = userEvent.setup();
  show({ items: [{ id: '1', name: '甲' }], nextCursor: 'next', total: 30 });
  await user.click(screen.getByRole('button', { name: '下一页' }));
  expect(screen.getByRole('status')).toHaveTextContent('?c=next');
  await user.click(screen.getAllByText('名称')[0]!);
  expect(screen.getByRole('status')).toHaveTextContent('?sort=name');
});

it('explains an empty list', () => {
  show({ items: [], total: 0 });
  expect(screen.getByText('还没有网站')).toBeInTheDocument();
});
