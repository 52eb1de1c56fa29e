import { Alert, Table } from 'antd';

/** One thing wrong with one cell or row of an import, as the server reports it. */
export interface Fault {
  line?: number;
  column?: string;
  value?: string;
  message?: string;
}

const PAGE = 50;
const MISSING = /^缺少列“(.+)”/;

/** The columns a file lacks, in one sentence; nothing where all are there. */
export function missingColumns(faults: Fault[]): string | null {
  const names = faults.flatMap((fault) => MISSING.exec(fault.message ?? '')?.[1] ?? []);
  return names.length > 0
    ? `文件缺少${names.map((name) => `“${name}”`).join('、')}列，没有读取任何一行；请核对是否选错了文件，补上后重新导入。`
    : null;
}

/**
 * The faults of a dry run by row and column; columns that are not there at all come first, in words. What is
 * wrong stands first, so that a phone shows it.
 */
export function FaultTable({ faults }: { faults: Fault[] }) {
  const missing = missingColumns(faults);
  const cells = faults.filter((fault) => !MISSING.test(fault.message ?? ''));
  return (
    <>
      {missing && <Alert type="error" showIcon title={missing} style={{ marginBottom: 12 }} />}
      {(cells.length > 0 || !missing) && <Cells faults={cells} />}
    </>
  );
}

function Cells({ faults }: { faults: Fault[] }) {
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
        {
          title: '问题',
          dataIndex: 'message',
          render: (message: string) => <div className="zx-fault">{message}</div>,
        },
        { title: '列', dataIndex: 'column', render: (column: string) => column || '整行' },
        {
          title: '填写的内容',
          dataIndex: 'value',
          render: (value: string) => <div className="zx-fault">{value || '（空）'}</div>,
        },
      ]}
    />
  );
}
