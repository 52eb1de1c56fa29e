import './admin.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { useBusinessClock } from '../../shared/lib/clock';
import { tableTime } from '../../shared/lib/dates';
import { useLabels } from '../../shared/lib/labels';
import { useListState, type ListState } from '../../shared/lib/listState';
import { DataTable } from '../../shared/ui/DataTable';
import { ExportButton } from '../../shared/ui/DownloadButton';
import { FilterBar } from '../../shared/ui/FilterBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState } from '../../shared/ui/states';
import { StatusTag, type Tone } from '../../shared/ui/StatusTag';

type Entry = components['schemas']['AuditEntryView'];
type Subject = components['schemas']['AuditSubject'];
type Result = components['schemas']['AuditResult'];

const PAGE_SIZE = 50;
const RESULTS: Record<Result, [string, Tone]> = {
  OK: ['完成', 'pass'],
  REFUSED: ['被拒绝', 'attention'],
  FAILED: ['出错', 'fail'],
};

/** 审计记录: who did what, when, from where; read by the audit administrator alone. */
export default function AuditPage() {
  const list = useListState();
  const query = useEntries(list);
  const subjects = useLabels('AuditSubject');
  const { demo } = useBusinessClock();
  return (
    <>
      <PageHeader
        title="审计记录"
        subtitle={
          <>
            登录、办理、导出和被拒绝的访问{query.data && ` · ${query.data.total} 条`}
            {demo && <span className="zx-audit-clock">时间为实际发生的时间，不随演示的业务时间。</span>}
          </>
        }
        help="audit-admin"
      >
        <ExportButton url="/api/v1/audit-entries/export" list={list} total={query.data?.total} />
      </PageHeader>
      <Section flush>
        <FilterBar
          list={list}
          searchHint="人员、对象、说明"
          filters={[
            {
              name: 'subject',
              label: '事项',
              searchable: true,
              options: Object.entries(subjects).map(([value, label]) => ({ value, label })),
            },
            {
              name: 'result',
              label: '结果',
              options: Object.entries(RESULTS).map(([value, [label]]) => ({ value, label })),
            },
          ]}
          extra={<Period list={list} />}
        />
        <DataTable<Entry>
          caption="审计记录"
          rowKey="id"
          list={list}
          query={query}
          pageSize={PAGE_SIZE}
          columns={[
            {
              title: '时间',
              sort: 'at',
              render: (_, row) => <span className="zx-num">{tableTime(row.at)}</span>,
            },
            { title: '人员', sort: 'person', render: (_, row) => row.personName ?? '未登录' },
            { title: '事项', dataIndex: 'actionWords', under: true },
            {
              title: '对象',
              under: true,
              render: (_, row) => <span className="zx-words">{row.subjectName ?? '—'}</span>,
            },
            { title: '结果', under: true, render: (_, row) => <ResultTag result={row.result} /> },
            {
              title: '说明',
              dataIndex: 'detail',
              render: (detail: string | null) => <div className="zx-long">{detail ?? '—'}</div>,
            },
            { title: '来源地址', render: (_, row) => <span className="zx-code">{row.address ?? '—'}</span> },
            {
              title: '请求编号',
              render: (_, row) => <div className="zx-code zx-audit-request">{row.requestId ?? '—'}</div>,
            },
          ]}
          empty={<EmptyState title="没有符合条件的记录">去掉部分条件再试。</EmptyState>}
        />
      </Section>
    </>
  );
}

function useEntries(list: ListState) {
  const query = {
    q: list.get('q'),
    subject: list.get('subject') as Subject | undefined,
    result: list.get('result') as Result | undefined,
    from: list.get('from'),
    to: list.get('to'),
    sort: list.sort,
    cursor: list.cursor,
    limit: PAGE_SIZE,
  };
  return useQuery({
    queryKey: ['audit', query],
    queryFn: () => unwrap(api.GET('/api/v1/audit-entries', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** Days by the computer's time: what really happened when. */
function Period({ list }: { list: ListState }) {
  const day = (name: string) => (list.get(name) ? dayjs(list.get(name)) : null);
  const pick = (name: string, label: string) => (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={day(name)}
      onChange={(value) => list.set(name, value?.format('YYYY-MM-DD'))}
    />
  );
  return (
    <span className="zx-actions">
      {pick('from', '起始日期')}
      {pick('to', '截止日期')}
    </span>
  );
}

function ResultTag({ result }: { result?: Result }) {
  if (!result) return null;
  const [label, tone] = RESULTS[result];
  return <StatusTag tone={tone}>{label}</StatusTag>;
}
