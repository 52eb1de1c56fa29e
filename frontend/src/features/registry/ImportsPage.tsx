import { Button } from 'antd';
import { Link } from 'react-router';
import { tableTime } from '../../shared/lib/dates';
import { useListState } from '../../shared/lib/listState';
import { useMay } from '../../shared/lib/session';
import { DataTable } from '../../shared/ui/DataTable';
import { FilterBar } from '../../shared/ui/FilterBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';
import { useImports, type RegisterImport } from './imports';
import { IMPORT_STATES, REGISTERS } from './labels';

/** 名录基线: what was prepared, applied, discarded. */
export default function ImportsPage() {
  const list = useListState();
  const query = useImports(list);
  const mayPrepare = useMay('INSPECTOR');
  return (
    <>
      <PageHeader title="名录基线" subtitle="检查员编制，审批员应用；应用后写入名录和历史" help="registers">
        {mayPrepare && (
          <>
            <Link to="/register-imports/new/WEBSITES">
              <Button>导入网站名录</Button>
            </Link>
            <Link to="/register-imports/new/ACCOUNTS">
              <Button>导入新媒体名录</Button>
            </Link>
          </>
        )}
      </PageHeader>
      <Section flush>
        <FilterBar
          list={list}
          filters={[
            {
              name: 'kind',
              label: '名录',
              options: Object.entries(REGISTERS).map(([value, label]) => ({ value, label })),
            },
            {
              name: 'state',
              label: '状态',
              options: Object.entries(IMPORT_STATES).map(([value, [label]]) => ({ value, label })),
            },
          ]}
        />
        <DataTable<RegisterImport>
          caption="名录基线"
          rowKey="id"
          list={list}
          query={query}
          columns={[
            {
              title: '文件',
              render: (_, row) => <Link to={`/register-imports/${row.id}`}>{row.fileName}</Link>,
            },
            { title: '名录', render: (_, row) => row.kind && REGISTERS[row.kind] },
            {
              title: '状态',
              render: (_, row) => {
                const [label, tone] = IMPORT_STATES[row.state!];
                return <StatusTag tone={tone}>{label}</StatusTag>;
              },
            },
            { title: '行数', dataIndex: 'total', align: 'right', className: 'zx-num' },
            { title: '错误', dataIndex: 'faults', align: 'right', className: 'zx-num' },
            {
              title: '编制',
              sort: 'preparedAt',
              render: (_, row) => `${tableTime(row.preparedAt)} ${row.preparedByName ?? ''}`,
            },
            {
              title: '办理',
              render: (_, row) =>
                row.decidedAt ? `${tableTime(row.decidedAt)} ${row.decidedByName ?? ''}` : '—',
            },
          ]}
          empty={
            <EmptyState title="还没有名录基线">
              检查员上传 xlsx 或 csv 名录，系统逐行核对；没有错误的由审批员应用。
            </EmptyState>
          }
        />
      </Section>
    </>
  );
}
