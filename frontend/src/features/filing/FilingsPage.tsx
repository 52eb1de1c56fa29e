import { Segmented } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { tableTime } from '../../shared/lib/dates';
import { useListState } from '../../shared/lib/listState';
import { useMay, useMembership, useSession } from '../../shared/lib/session';
import { ActionButton } from '../../shared/ui/ActionButton';
import { DataTable } from '../../shared/ui/DataTable';
import { DownloadButton, withFilters } from '../../shared/ui/DownloadButton';
import { FilterBar } from '../../shared/ui/FilterBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';
import { createFiling, emptyDraft, PAGE_SIZE, useFilings, type FilingRow } from './filings';
import { KINDS, STATES } from './labels';

/** Filings that wait for me, or all of the scope. */
export default function FilingsPage() {
  const list = useListState();
  const query = useFilings(list);
  const mayFile = useMay('REPORTER');
  const org = useMembership()?.org?.name ?? '';
  const mine = list.get('view') !== 'ALL';
  const begin = useBegin();
  return (
    <>
      <PageHeader
        title="备案"
        subtitle={query.data ? `${mine ? '待我办理' : `${org}及下级`} · ${query.data.total} 件` : org}
        help="filing"
      >
        <DownloadButton
          url={withFilters('/api/v1/filings/export', { ...list.filters, view: mine ? 'MINE' : 'ALL' })}
          disabled={!query.data?.total}
        >
          {`导出 ${query.data?.total ?? 0} 件`}
        </DownloadButton>
        {mayFile && (
          <ActionButton type="primary" act={begin}>
            开办新媒体账号
          </ActionButton>
        )}
      </PageHeader>
      <Section flush>
        <FilterBar
          list={list}
          lead={
            <Segmented
              aria-label="范围"
              value={mine ? 'MINE' : 'ALL'}
              onChange={(value) => list.set('view', value === 'ALL' ? 'ALL' : undefined)}
              options={[
                { value: 'MINE', label: '待我办理' },
                { value: 'ALL', label: '全部' },
              ]}
            />
          }
          searchHint="账号名称、单位、平台"
          filters={[
            {
              name: 'state',
              label: '状态',
              options: Object.entries(STATES).map(([value, [label]]) => ({ value, label })),
            },
          ]}
        />
        <DataTable<FilingRow>
          caption="备案"
          rowKey="id"
          list={list}
          query={query}
          pageSize={PAGE_SIZE}
          columns={[
            {
              title: '账号',
              sort: 'subject',
              render: (_, row) => <Link to={`/filings/${row.id}`}>{row.subject}</Link>,
            },
            { title: '事项', render: (_, row) => row.kind && KINDS[row.kind] },
            { title: '平台', render: (_, row) => row.platform ?? '—' },
            { title: '主办单位', dataIndex: 'unitName', sort: 'unit' },
            {
              title: '状态',
              under: true,
              render: (_, row) => {
                const [label, tone] = STATES[row.state!];
                return <StatusTag tone={tone}>{label}</StatusTag>;
              },
            },
            {
              title: '等待办理',
              under: true,
              render: (_, row) => (row.myTurn ? <b>本人</b> : row.awaitsCode ? '待赋码' : (row.turn ?? '—')),
            },
            {
              title: '到达时间',
              sort: 'since',
              render: (_, row) => <span className="zx-num">{tableTime(row.stateSince)}</span>,
            },
          ]}
          empty={
            mine ? (
              <EmptyState title="没有等待您办理的备案">
                {mayFile
                  ? '点击“开办新媒体账号”填写备案表。'
                  : '单位报送后出现在这里；“全部”中可看已办理的。'}
              </EmptyState>
            ) : (
              <EmptyState title="没有符合条件的备案">单位报送的备案及其办理过程都保留在这里。</EmptyState>
            )
          }
        />
      </Section>
    </>
  );
}

/** Opens a draft to write in: one's own that is still empty, or a new one. */
function useBegin() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const person = useSession().data?.person?.name ?? '';
  return async () => {
    const id = (await emptyDraft(person)) ?? (await createFiling()).id;
    void queries.invalidateQueries({ queryKey: ['filings'] });
    navigate(`/filings/${id}`);
  };
}
