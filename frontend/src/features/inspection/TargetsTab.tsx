import { Grid, Segmented, Table } from 'antd';
import type { ColumnType } from 'antd/es/table';
import { Link } from 'react-router';
import type { ListState } from '../../shared/lib/listState';
import { DownloadButton, withFilters } from '../../shared/ui/DownloadButton';
import { CodeText } from '../../shared/ui/Fields';
import { Bar } from '../../shared/ui/Figures';
import { FilterBar } from '../../shared/ui/FilterBar';
import { StatusTag } from '../../shared/ui/StatusTag';
import { EmptyState, ErrorState } from '../../shared/ui/states';
import './inspection.css';
import { useTargets, type TargetQuery } from './useInspection';
import { PART_LABELS, queuePlaces, runWords, verdictTone, type Part, type TargetRow } from './words';

const SITUATIONS = [
  { value: 'ACTIVE', label: '正在检查或排队' },
  { value: 'NOT_REACHED', label: '未能检查' },
  { value: 'TO_REVIEW', label: '有候选问题' },
  { value: 'NAMED', label: '列入通报' },
  { value: 'FAILED', label: '不合格' },
];

/** Targets with their own progress, and an honest word for each that waits or fails. */
export function TargetsTab({ id, list, running }: { id: string; list: ListState; running: boolean }) {
  const part = (list.get('part') as Part | undefined) ?? 'SITES';
  const query = useTargets(
    id,
    {
      part,
      q: list.get('q'),
      area: list.get('area'),
      situation: list.get('situation') as TargetQuery['situation'],
    },
    running,
  );
  const rows = query.data ?? [];
  const everyone = useTargets(id, { part }, running);
  const wide = Grid.useBreakpoint().md ?? true;
  const columns = part === 'SITES' ? siteColumns(id, queuePlaces(everyone.data ?? rows)) : accountColumns(id);
  const shown = wide ? columns : columns.filter((column) => column.key !== 'wide');
  return (
    <>
      <FilterBar
        list={list}
        lead={
          <Segmented
            aria-label="检查对象的种类"
            value={part}
            onChange={(value) => list.set('part', value)}
            options={Object.entries(PART_LABELS).map(([value, label]) => ({ value, label }))}
          />
        }
        searchHint="名称、标识码、单位"
        filters={[
          { name: 'area', label: '地区', options: areasOf(everyone.data ?? []), searchable: true },
          { name: 'situation', label: '情况', options: SITUATIONS },
        ]}
        extra={
          <span className="zx-actions">
            <DownloadButton
              url={withFilters(`/api/v1/campaigns/${id}/targets/export`, {
                part,
                q: list.get('q'),
                area: list.get('area'),
                situation: list.get('situation'),
              })}
              disabled={rows.length === 0}
            >
              {`导出 ${rows.length} 个`}
            </DownloadButton>
            <DownloadButton url={withFilters('/api/v1/findings/export', { campaign: id, part })}>
              导出问题
            </DownloadButton>
          </span>
        }
      />
      {query.error && !query.data ? (
        <ErrorState error={query.error} retry={() => query.refetch()} />
      ) : (
        <Table<TargetRow>
          aria-label={PART_LABELS[part]}
          size="middle"
          className="zx-table"
          rowKey={(row) => row.target!.id!}
          dataSource={rows}
          columns={shown}
          loading={query.isPending}
          pagination={{
            pageSize: 50,
            hideOnSinglePage: true,
            showSizeChanger: false,
            showTotal: (n) => `共 ${n} 个`,
          }}
          locale={{
            emptyText: query.isPending ? (
              <EmptyState title="正在加载" />
            ) : (
              <EmptyState title="没有符合条件的对象">换一个条件，或清除筛选。</EmptyState>
            ),
          }}
        />
      )}
    </>
  );
}

/** The areas the targets lie in, each once, in the order of the targets. */
export function areasOf(rows: TargetRow[]): { value: string; label: string }[] {
  const names = new Map(rows.map((row) => [row.target!.areaId!, row.target!.areaName ?? '']));
  return [...names].map(([value, label]) => ({ value, label }));
}

function siteColumns(id: string, places: Map<string, number>): ColumnType<TargetRow>[] {
  return [
    {
      title: '网站',
      render: (_, row) => (
        <div className="zx-target-name">
          <Link to={`/websites/${row.target!.subjectId}`}>{row.target!.name}</Link>
          {row.target!.unitName !== row.target!.name && <small>{row.target!.unitName}</small>}
        </div>
      ),
    },
    { title: '标识码', key: 'wide', render: (_, row) => <CodeText>{row.target!.code}</CodeText> },
    { title: '进度', width: 180, render: (_, row) => <RunBar row={row} /> },
    { title: '页面', align: 'right', className: 'zx-num', render: (_, row) => row.run?.pages || '—' },
    {
      title: '候选问题',
      align: 'right',
      className: 'zx-num',
      render: (_, row) =>
        row.candidates ? <Link to={`/review/${id}?target=${row.target!.id}`}>{row.candidates}</Link> : '—',
    },
    {
      title: '可能否决',
      align: 'right',
      className: 'zx-num',
      render: (_, row) => (row.vetoes ? <span style={{ color: '#a8201a' }}>{row.vetoes}</span> : '—'),
    },
    {
      title: '用时与情况',
      render: (_, row) => <span className="zx-num">{runWords(row.run, places.get(row.target!.id!))}</span>,
    },
    { title: '结论', render: (_, row) => <VerdictTag row={row} /> },
    { title: '报告', render: (_, row) => <ReportLink id={id} row={row} /> },
  ];
}

/** The target's report, once there is something to tell. */
function ReportLink({ id, row }: { id: string; row: TargetRow }) {
  if (!row.run?.finishedAt && !row.confirmed) return <span className="zx-secondary">—</span>;
  return (
    <Link
      to={`/campaigns/${id}/targets/${row.target!.id}/report`}
      aria-label={`查看报告：${row.target!.name}`}
    >
      查看报告
    </Link>
  );
}

function accountColumns(id: string): ColumnType<TargetRow>[] {
  return [
    {
      title: '账号',
      render: (_, row) => (
        <div className="zx-target-name">
          <Link to={`/accounts/${row.target!.subjectId}`}>{row.target!.name}</Link>
        </div>
      ),
    },
    { title: '账号类型', render: (_, row) => row.target!.kindLabel },
    { title: '标识码', key: 'wide', render: (_, row) => <CodeText>{row.target!.code}</CodeText> },
    { title: '主办单位', render: (_, row) => row.target!.unitName },
    { title: '地区', render: (_, row) => row.target!.areaName },
    {
      title: '列入通报',
      align: 'right',
      className: 'zx-num',
      render: (_, row) => row.listed || '—',
    },
    { title: '结论', render: (_, row) => <VerdictTag row={row} /> },
    { title: '报告', render: (_, row) => <ReportLink id={id} row={row} /> },
  ];
}

function RunBar({ row }: { row: TargetRow }) {
  if (!row.run) return <span className="zx-secondary">—</span>;
  if (row.run.state === 'WAITING') return <StatusTag tone="neutral">等待</StatusTag>;
  if (row.run.state === 'FAILED') return <StatusTag tone="fail">未能检查</StatusTag>;
  if (row.run.state === 'CANCELLED') return <StatusTag tone="neutral">已取消</StatusTag>;
  return (
    <div style={{ minWidth: 130 }}>
      <Bar done={row.run.percent ?? 0} total={100} label={`${row.target!.name} 的检查进度`} />
    </div>
  );
}

function VerdictTag({ row }: { row: TargetRow }) {
  if (!row.verdict) return <span className="zx-secondary">—</span>;
  return (
    <>
      <StatusTag tone={verdictTone(row.verdict)}>{row.verdictLabel}</StatusTag>
      {row.score !== null && row.score !== undefined && (
        <span className="zx-secondary zx-num"> {row.score} 分</span>
      )}
    </>
  );
}
