import { Table } from 'antd';

/** One thing wrong with one cell or row of an import, as the server reports it. */
export interface Fault {
  line?: number;
  column?: string;
  value?: string;
  message?: string;
}

const PAGE = 50;

/** The faults of a dry run by row and column. */
export function FaultTable({ faults }: { faults: Fault[] }) {
  return (
    <Table<Fault>
      aria-label="文件中的问题"
      size="small"
      rowKey={(fault) => `${fault.line}·${fault.column}·${fault.message}`}
      dataSource={faults}
      className="zx-table"
      pagination={faults.length > PAGE && { pageSize: PAGE, showSizeChanger: false }}
      columns={[
        { title: '行', dataIndex: 'line', width: 70, align: 'right', className: 'zx-num' },
        { title: '列', dataIndex: 'column', render: (column: string) => column || '整行' },
        {
          title: '填写的内容',
          dataIndex: 'value',
          render: (value: string) => <div className="zx-fault">{value || '（空）'}</div>,
        },
        {
          title: '问题',
          dataIndex: 'message',
          render: (message: string) => <div className="zx-fault">{message}</div>,
        },
      ]}
    />
  );
}
