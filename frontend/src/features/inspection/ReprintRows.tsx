import { Button, DatePicker, Input, Table } from 'antd';
import type { ColumnType } from 'antd/es/table';
import dayjs from 'dayjs';
import { OutwardLink } from '../../shared/ui/OutwardLink';
import { LimitedInput } from '../../shared/ui/Limited';
import { EmptyState } from '../../shared/ui/states';
import { faults, type ReprintItem } from './reprints';

interface Props {
  items: ReprintItem[];
  /** Absent where the list is only read. */
  change?: (items: ReprintItem[]) => void;
}

type Row = ReprintItem & { index: number };

/** The list as a table, each cell typed in its place where it may be changed. */
export function ReprintRows({ items, change }: Props) {
  return (
    <Table<Row>
      aria-label="转载清单"
      size="middle"
      className="zx-table"
      rowKey="index"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={items.map((item, index) => ({ ...item, index }))}
      columns={change ? typed(items, change) : READ}
      locale={{
        emptyText: (
          <EmptyState title="清单里还没有信息">
            {change ? '添加后，机器检查时逐个网站查找，没有转载或逾期转载的列为候选问题。' : undefined}
          </EmptyState>
        ),
      }}
    />
  );
}

const NUMBER: ColumnType<Row> = {
  title: '序号',
  width: 64,
  className: 'zx-num',
  render: (_, row) => row.index + 1,
};

const READ: ColumnType<Row>[] = [
  NUMBER,
  { title: '标题', dataIndex: 'title' },
  {
    title: '原文网址',
    render: (_, row) => (row.source ? <OutwardLink href={row.source}>{row.source}</OutwardLink> : '—'),
  },
  { title: '截止日期', className: 'zx-num', render: (_, row) => row.due ?? '—' },
];

function typed(items: ReprintItem[], change: (items: ReprintItem[]) => void): ColumnType<Row>[] {
  const wrong = faults(items);
  const set = (index: number, part: Partial<ReprintItem>) =>
    change(items.map((item, i) => (i === index ? { ...item, ...part } : item)));
  const name = (row: Row, what: string) => `第 ${row.index + 1} 条的${what}`;
  return [
    NUMBER,
    {
      title: '标题',
      render: (_, row) => (
        <>
          <LimitedInput
            max={200}
            aria-label={name(row, '标题')}
            aria-invalid={wrong.has(row.index)}
            status={wrong.has(row.index) ? 'error' : undefined}
            style={{ minWidth: 280 }}
            value={row.title}
            onChange={(e) => set(row.index, { title: e.target.value })}
          />
          {wrong.has(row.index) && <div className="zx-inline-fault">{wrong.get(row.index)}</div>}
        </>
      ),
    },
    {
      title: '原文网址（可不填）',
      render: (_, row) => (
        <Input
          aria-label={name(row, '原文网址')}
          style={{ minWidth: 220 }}
          value={row.source ?? ''}
          onChange={(e) => set(row.index, { source: e.target.value || undefined })}
        />
      ),
    },
    {
      title: '截止日期（可不填）',
      width: 170,
      render: (_, row) => (
        <DatePicker
          aria-label={name(row, '截止日期')}
          value={row.due ? dayjs(row.due) : null}
          onChange={(day) => set(row.index, { due: day?.format('YYYY-MM-DD') })}
        />
      ),
    },
    {
      title: '操作',
      width: 80,
      render: (_, row) => (
        <Button
          type="link"
          size="small"
          aria-label={`移除第 ${row.index + 1} 条`}
          onClick={() => change(items.filter((_item, i) => i !== row.index))}
        >
          移除
        </Button>
      ),
    },
  ];
}
