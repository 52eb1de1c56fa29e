import { Button, Table } from 'antd';
import type { ColumnType } from 'antd/es/table';
import type { ReactNode } from 'react';
import type { ListState } from '../lib/listState';
import { ErrorState } from './states';

export interface Page<T> {
  items?: T[];
  nextCursor?: string | null;
  total?: number;
}

export interface Column<T> extends Omit<ColumnType<T>, 'sorter'> {
  /** Name of the list's sort order behind this column. */
  sort?: string;
}

interface Props<T> {
  columns: Column<T>[];
  query: { data?: Page<T>; error: unknown; isPending: boolean; isFetching?: boolean; refetch: () => unknown };
  list: ListState;
  rowKey: keyof T & string;
  /** Shown when the list is empty: what will stand here and how to fill it. */
  empty: ReactNode;
  /** Rows a page as asked from the server. */
  pageSize?: number;
  caption: string;
  onRow?: (row: T) => { onClick?: () => void };
}

/** A list of the server: sorted, paged with totals, scrolls inside itself. */
export function DataTable<T extends object>(props: Props<T>) {
  const { columns, query, list, rowKey, empty, pageSize = 20, caption, onRow } = props;
  if (query.error && !query.data) return <ErrorState error={query.error} retry={() => query.refetch()} />;
  const rows = query.data?.items ?? [];
  const total = query.data?.total ?? 0;
  const first = list.pageIndex * pageSize + 1;
  const [sortName, descending] = [list.sort?.replace(/^-/, ''), list.sort?.startsWith('-')];
  return (
    <>
      <Table<T>
        aria-label={caption}
        rowKey={rowKey}
        size="middle"
        dataSource={rows}
        loading={query.isFetching && !query.isPending ? { delay: 400 } : query.isPending}
        pagination={false}
        scroll={{ x: 'max-content' }}
        onRow={onRow}
        locale={{ emptyText: query.isPending ? ' ' : empty }}
        columns={columns.map(({ sort, ...column }) => ({
          ...column,
          key: sort ?? column.key,
          sorter: sort !== undefined,
          sortOrder: sort !== undefined && sort === sortName ? (descending ? 'descend' : 'ascend') : null,
        }))}
        onChange={(_, __, sorter) => {
          const { columnKey, order } = Array.isArray(sorter) ? sorter[0]! : sorter;
          list.set('sort', order ? `${order === 'descend' ? '-' : ''}${String(columnKey)}` : undefined);
        }}
      />
      {total > 0 && (
        <div className="zx-table-foot">
          <span className="zx-secondary zx-num" aria-live="polite">
            {first}–{first + rows.length - 1}，共 {total} 条
          </span>
          <span style={{ display: 'flex', gap: 8 }}>
            <Button disabled={list.pageIndex === 0} onClick={list.previousPage}>
              上一页
            </Button>
            <Button
              disabled={!query.data?.nextCursor}
              onClick={() => query.data?.nextCursor && list.nextPage(query.data.nextCursor)}
            >
              下一页
            </Button>
          </span>
        </div>
      )}
    </>
  );
}
