import { Button } from 'antd';
import { Link } from 'react-router';
import { useListState } from '../../shared/lib/listState';
import { useMay, useMembership } from '../../shared/lib/session';
import { tableDate } from '../../shared/lib/dates';
import { DataTable } from '../../shared/ui/DataTable';
import { ExportButton } from '../../shared/ui/DownloadButton';
import { CodeText } from '../../shared/ui/Fields';
import { FilterBar } from '../../shared/ui/FilterBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';
import { ACCOUNT_STATES } from './labels';
import { PAGE_SIZE, useAccounts, usePlatforms, type Account } from './registers';
import { useAreas } from './useAreas';

/** 新媒体名录. */
export default function AccountsPage() {
  const list = useListState();
  const query = useAccounts(list);
  const areas = useAreas();
  const platforms = usePlatforms();
  const org = useMembership()?.org?.name;
  const mayImport = useMay('INSPECTOR');
  const mayFile = useMay('REPORTER');
  const total = query.data?.total ?? 0;
  return (
    <>
      <PageHeader
        title="新媒体账号"
        subtitle={`${org ?? ''}及下级 · ${query.data ? `${total} 个` : '…'}`}
        help="registers"
      >
        {mayImport && (
          <Link to="/register-imports/new/ACCOUNTS">
            <Button>导入</Button>
          </Link>
        )}
        <ExportButton url="/api/v1/accounts/export" list={list} total={total} />
        {mayFile && (
          <Link to="/filings">
            <Button type="primary">办理备案</Button>
          </Link>
        )}
      </PageHeader>
      <Section flush>
        <FilterBar
          list={list}
          searchHint="名称、标识码、单位"
          filters={[
            { name: 'area', label: '地区', options: areas, searchable: true },
            {
              name: 'platform',
              label: '平台',
              searchable: true,
              options: (platforms.data ?? []).map((p) => ({ value: p.name!, label: p.name! })),
            },
            {
              name: 'state',
              label: '状态',
              options: Object.entries(ACCOUNT_STATES).map(([value, [label]]) => ({ value, label })),
            },
            { name: 'withoutCode', label: '标识码', options: [{ value: 'true', label: '待赋码' }] },
          ]}
        />
        <DataTable<Account>
          caption="新媒体名录"
          rowKey="id"
          list={list}
          query={query}
          pageSize={PAGE_SIZE}
          columns={[
            {
              title: '账号名称',
              sort: 'name',
              render: (_, row) => <Link to={`/accounts/${row.id}`}>{row.name}</Link>,
            },
            { title: '标识码', sort: 'code', render: (_, row) => <CodeText>{row.code}</CodeText> },
            { title: '主办单位', dataIndex: 'unitName', sort: 'unit' },
            { title: '平台', sort: 'platform', render: (_, row) => platformInWords(row) },
            { title: '状态', render: (_, row) => <AccountStateTag state={row.state} plain /> },
            {
              title: '最近变动',
              sort: 'updatedAt',
              render: (_, row) => <span className="zx-num">{tableDate(row.updatedAt)}</span>,
            },
          ]}
          empty={
            <EmptyState title="没有符合条件的账号">
              账号经备案审批登记入册，或由检查员导入名录基线、审批员应用后出现在这里。
            </EmptyState>
          }
        />
      </Section>
    </>
  );
}

export function platformInWords(account: Pick<Account, 'platform' | 'subType'>): string {
  return account.subType ? `${account.platform} · ${account.subType}` : (account.platform ?? '');
}

/** The state; `plain` leaves what is normal without a tag, so that a list shows what is not. */
export function AccountStateTag({ state, plain }: { state?: Account['state']; plain?: boolean }) {
  if (!state) return null;
  const [label, tone] = ACCOUNT_STATES[state];
  if (plain && state === 'NORMAL') return label;
  return <StatusTag tone={tone}>{label}</StatusTag>;
}
