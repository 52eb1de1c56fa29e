import { Button, Skeleton, Table } from 'antd';
import type { ColumnType } from 'antd/es/table';
import type { ReactNode } from 'react';
import type { ListState } from '../lib/listState';
import { useNarrow } from '../lib/narrow';
import { ErrorState } from './states';

export interface Page<T> {
  items?: T[];
  nextCursor?: string | null;
  total?: number;
}

export interface Column<T> extends Omit<ColumnType<T>, 'sorter'> {
  /** Name of the list's sort order behind this column. */
  sort?: string;
  /** On a phone it stands under the words of the first column, in view without scrolling sideways. */
  under?: boolean;
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
  /** Row keys chosen with the check boxes of the first column. */
  selection?: { chosen: string[]; change: (keys: string[]) => void };
}

const SKELETON_ROWS = 8;

/** A list of the server: sorted, paged with totals, scrolls inside itself; J and K walk through its rows. */
export function DataTable<T extends object>(props: Props<T>) {
  const { query, list, rowKey, empty, pageSize = 20, caption, onRow, selection } = props;
  const columns = useShownColumns(props.columns);
  if (query.error && !query.data) return <ErrorState error={query.error} retry={() => query.refetch()} />;
  if (query.isPending) return <Waiting columns={columns} caption={caption} />;
  // Without its head: on a phone that is wider than the words below it.
  if (query.data?.items?.length === 0) return <>{filtered(list) ? <NothingFound list={list} /> : empty}</>;
  const [sortName, descending] = [list.sort?.replace(/^-/, ''), list.sort?.startsWith('-')];
  return (
    <>
      <Table<T>
        aria-label={caption}
        rowKey={rowKey}
        size="middle"
        dataSource={query.data?.items ?? []}
        pagination={false}
        className="zx-table"
        onRow={onRow}
        rowSelection={
          selection && {
            selectedRowKeys: selection.chosen,
            onChange: (keys) => selection.change(keys.map(String)),
            columnWidth: 40,
          }
        }
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
      <Foot page={query.data} list={list} pageSize={pageSize} busy={query.isFetching ?? false} />
    </>
  );
}

/** All columns; in one column of screen what matters most goes under the words of the first. */
function useShownColumns<T extends object>(columns: Column<T>[]): Column<T>[] {
  const narrow = useNarrow();
  const [first, ...rest] = columns;
  const under = rest.filter((column) => column.under);
  if (!narrow || !first || under.length === 0) return columns;
  const lead: Column<T> = {
    ...first,
    render: (_, row, index) => (
      <>
        {cell(first, row, index)}
        <div className="zx-under">
          {under.map((column, i) => (
            <span key={i}>
              <span className="zx-secondary">{column.title as ReactNode}</span> {cell(column, row, index)}
            </span>
          ))}
        </div>
      </>
    ),
  };
  return [lead, ...rest.filter((column) => !column.under)];
}

function cell<T extends object>({ dataIndex, render }: Column<T>, row: T, index: number): ReactNode {
  const value = dataIndex === undefined ? undefined : row[dataIndex as keyof T];
  return (render ? render(value, row, index) : value) as ReactNode;
}

/** What stands in the address beside the filters. */
const NO_FILTERS = ['sort', 'c', 'view', 'tab', 'part', 'draft'];
const filtered = (list: ListState) => Object.keys(list.filters).some((name) => !NO_FILTERS.includes(name));

function NothingFound({ list }: { list: ListState }) {
  return (
    <div className="zx-state">
      <h2>没有符合条件的记录</h2>
      <p className="zx-state-action">
        <Button onClick={() => list.clear([...Object.keys(list.filters), 'c'])}>清除筛选</Button>
      </p>
    </div>
  );
}

interface FootProps {
  page?: Page<unknown>;
  list: ListState;
  pageSize: number;
  busy: boolean;
}

function Foot({ page, list, pageSize, busy }: FootProps) {
  const total = page?.total ?? 0;
  if (total === 0) return null;
  const first = list.pageIndex * pageSize + 1;
  const whole = list.pageIndex === 0 && !page?.nextCursor;
  return (
    <div className="zx-table-foot" aria-busy={busy}>
      <span className="zx-secondary zx-num" role="status">
        {whole ? '' : `${first}–${first + (page?.items?.length ?? 0) - 1}，`}共 {total} 条
      </span>
      {!whole && (
        <span className="zx-print-only" aria-hidden="true">
          本次只打印第 {first}–{first + (page?.items?.length ?? 0) - 1} 条
          <span className="zx-print-export">，全部请导出</span>
        </span>
      )}
      {(list.pageIndex > 0 || page?.nextCursor) && (
        <span className="zx-table-pages">
          <Button disabled={list.pageIndex === 0} onClick={list.previousPage}>
            上一页
          </Button>
          <Button
            disabled={!page?.nextCursor}
            onClick={() => page?.nextCursor && list.nextPage(page.nextCursor)}
          >
            下一页
          </Button>
        </span>
      )}
    </div>
  );
}

/** The table's own layout while its rows are on their way. */
function Waiting<T>({ columns, caption }: { columns: Column<T>[]; caption: string }) {
  return (
    <div role="status" aria-busy="true" aria-label={`正在加载${caption}`}>
      <Table
        size="middle"
        rowKey="key"
        pagination={false}
        dataSource={Array.from({ length: SKELETON_ROWS }, (_, key) => ({ key }))}
        columns={columns.map((column, i) => ({
          key: i,
          title: column.title as ReactNode,
          render: () => <Skeleton.Input active size="small" block style={{ height: 14, minWidth: 40 }} />,
        }))}
      />
    </div>
  );
}
