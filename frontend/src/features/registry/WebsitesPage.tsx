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
import { SITE_STATES, SITE_TYPES } from './labels';
import { PAGE_SIZE, useWebsites, type Website } from './registers';
import { useAreas } from './useAreas';

/** 网站名录. */
export default function WebsitesPage() {
  const list = useListState();
  const query = useWebsites(list);
  const areas = useAreas();
  const org = useMembership()?.org?.name;
  const mayImport = useMay('INSPECTOR');
  const total = query.data?.total ?? 0;
  return (
    <>
      <PageHeader
        title="网站"
        subtitle={`${org ?? ''}及下级 · ${query.data ? `${total} 个` : '…'}`}
        help="registers"
      >
        {mayImport && (
          <Link to="/register-imports/new/WEBSITES">
            <Button>导入</Button>
          </Link>
        )}
        <ExportButton url="/api/v1/websites/export" list={list} total={total} />
      </PageHeader>
      <Section flush>
        <FilterBar
          list={list}
          searchHint="名称、标识码或单位"
          filters={[
            { name: 'area', label: '地区', options: areas, searchable: true },
            {
              name: 'type',
              label: '类型',
              options: Object.entries(SITE_TYPES).map(([value, label]) => ({ value, label })),
            },
            {
              name: 'state',
              label: '状态',
              options: Object.entries(SITE_STATES).map(([value, [label]]) => ({ value, label })),
            },
            { name: 'withoutCode', label: '标识码', options: [{ value: 'true', label: '待赋码' }] },
          ]}
        />
        <DataTable<Website>
          caption="网站名录"
          rowKey="id"
          list={list}
          query={query}
          pageSize={PAGE_SIZE}
          columns={[
            {
              title: '网站名称',
              sort: 'name',
              render: (_, row) => <Link to={`/websites/${row.id}`}>{row.name}</Link>,
            },
            { title: '标识码', sort: 'code', render: (_, row) => <CodeText>{row.code}</CodeText> },
            { title: '主办单位', dataIndex: 'unitName', sort: 'unit' },
            { title: '类型', render: (_, row) => row.type && SITE_TYPES[row.type] },
            { title: '域名', dataIndex: 'domain' },
            { title: '状态', render: (_, row) => <SiteStateTag state={row.state} plain /> },
            {
              title: '最近变动',
              sort: 'updatedAt',
              render: (_, row) => <span className="zx-num">{tableDate(row.updatedAt)}</span>,
            },
          ]}
          empty={
            <EmptyState title="没有符合条件的网站">
              网站经备案审批登记入册，或由检查员导入名录基线、审批员应用后出现在这里。
            </EmptyState>
          }
        />
      </Section>
    </>
  );
}

/** The state; `plain` leaves what is normal without a tag, so that a list shows what is not. */
export function SiteStateTag({ state, plain }: { state?: Website['state']; plain?: boolean }) {
  if (!state) return null;
  const [label, tone] = SITE_STATES[state];
  if (plain && state === 'NORMAL') return label;
  return <StatusTag tone={tone}>{label}</StatusTag>;
}
