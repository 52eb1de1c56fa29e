import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { CAMPAIGN_STATES, campaignState } from '../../shared/lib/campaigns';
import { tableDate, tableTime } from '../../shared/lib/dates';
import { useListState } from '../../shared/lib/listState';
import { useMay } from '../../shared/lib/session';
import { useYearOptions } from '../../shared/lib/years';
import { DataTable, type Column } from '../../shared/ui/DataTable';
import { FilterBar } from '../../shared/ui/FilterBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { StatusTag } from '../../shared/ui/StatusTag';
import { EmptyState } from '../../shared/ui/states';
import { useCampaigns } from './useInspection';
import { KINDS, type Campaign, type CampaignState } from './words';

const COLUMNS: Column<Campaign>[] = [
  {
    title: '检查任务',
    sort: 'title',
    render: (_, c) => <Link to={`/campaigns/${c.id}`}>{c.title}</Link>,
  },
  { title: '组织单位', dataIndex: 'officeName' },
  { title: '期次', render: (_, c) => `${c.year}年第${'一二三四'[c.quarter! - 1]}季度` },
  { title: '方式', render: (_, c) => KINDS[c.kind!] },
  { title: '网站', align: 'right', className: 'zx-num', dataIndex: 'sites' },
  { title: '账号', align: 'right', className: 'zx-num', dataIndex: 'accounts' },
  {
    title: '监测时间点',
    under: true,
    sort: 'timePoint',
    className: 'zx-num',
    render: (_, c) => tableTime(c.timePoint),
  },
  {
    title: '状态',
    under: true,
    render: (_, c) => <StatusTag tone={campaignState(c).tone}>{campaignState(c).label}</StatusTag>,
  },
  { title: '制定日期', sort: 'planned', className: 'zx-num', render: (_, c) => tableDate(c.plannedAt) },
];

export default function CampaignsPage() {
  const list = useListState();
  const navigate = useNavigate();
  const mayPlan = useMay('INSPECTOR');
  const years = useYearOptions();
  const query = useCampaigns({
    year: list.get('year') ? Number(list.get('year')) : undefined,
    q: list.get('q'),
    state: list.get('state') ? [list.get('state') as CampaignState] : undefined,
    sort: list.sort ?? '-planned',
    cursor: list.cursor,
  });
  return (
    <>
      <PageHeader
        title="检查任务"
        subtitle={query.data ? `共 ${query.data.total} 项` : undefined}
        help="inspector"
      >
        {mayPlan && (
          <Button type="primary" onClick={() => navigate('/campaigns/new')}>
            制定检查计划
          </Button>
        )}
      </PageHeader>
      <Section flush>
        <FilterBar
          list={list}
          searchHint="检查名称"
          filters={[
            { name: 'year', label: '年度', options: years },
            {
              name: 'state',
              label: '状态',
              options: Object.entries(CAMPAIGN_STATES).map(([value, s]) => ({ value, label: s.label })),
            },
          ]}
        />
        <DataTable
          caption="检查任务"
          columns={COLUMNS}
          query={query}
          list={list}
          rowKey="id"
          empty={
            <EmptyState title="还没有检查任务">
              {mayPlan
                ? '点“制定检查计划”，系统从名录中取出本辖区正常运行的网站和账号作为检查对象。'
                : '检查员制定检查计划后，会列在这里。'}
            </EmptyState>
          }
        />
      </Section>
    </>
  );
}
