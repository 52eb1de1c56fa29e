import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { tableDate } from '../../shared/lib/dates';
import { useCampaignOptions } from '../../shared/lib/campaigns';
import { useListState } from '../../shared/lib/listState';
import { useMay, useMembership } from '../../shared/lib/session';
import { ActionButton } from '../../shared/ui/ActionButton';
import { DataTable, type Column } from '../../shared/ui/DataTable';
import { Deadline } from '../../shared/ui/Deadline';
import { DownloadButton, withFilters } from '../../shared/ui/DownloadButton';
import { FilterBar } from '../../shared/ui/FilterBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { StatusTag } from '../../shared/ui/StatusTag';
import { EmptyState } from '../../shared/ui/states';
import { issueTasks, useTaskChange, useTasks, type TaskQuery } from './useTasks';
import { dueAt, TASK_STATES, type Task, type TaskState } from './words';

type View = NonNullable<TaskQuery['view']>;

const STATES = (['DRAFT', 'ISSUED', 'SIGNING', 'REPLIED', 'CLOSED'] as TaskState[]).map((value) => ({
  value,
  label: TASK_STATES[value].label,
}));

const columns: Column<Task>[] = [
  {
    title: '整改任务',
    render: (_, task) => (
      <>
        <Link to={`/tasks/${task.id}`}>{task.title}</Link>
        <div className="zx-secondary">{task.targets?.join('、')}</div>
      </>
    ),
  },
  { title: '主办单位', sort: 'unit', dataIndex: 'unitName' },
  { title: '下达单位', dataIndex: 'issuerName' },
  {
    title: '答复',
    align: 'right',
    render: (_, task) => (
      <span className="zx-num">
        {task.answered} / {task.findings}
      </span>
    ),
  },
  {
    title: '状态',
    under: true,
    render: (_, task) => {
      const word = TASK_STATES[task.state!];
      return <StatusTag tone={word.tone}>{word.label}</StatusTag>;
    },
  },
  {
    title: '期限',
    under: true,
    sort: 'due',
    render: (_, task) =>
      task.state === 'CLOSED' || task.state === 'REPLIED' ? (
        <span className="zx-num">{tableDate(task.due?.on)}</span>
      ) : (
        <Deadline at={dueAt(task.due!)} inTable />
      ),
  },
  {
    title: '下达',
    sort: 'issued',
    render: (_, task) => <span className="zx-num">{tableDate(task.issuedAt)}</span>,
  },
];

export default function TasksPage() {
  const list = useListState();
  const office = useMay('INSPECTOR', 'APPROVER', 'LEADER');
  const campaigns = useCampaignOptions();
  const view = (list.get('view') ?? (office ? 'ISSUED' : 'MINE')) as View;
  const query: TaskQuery = {
    view,
    state: list.get('state') ? [list.get('state') as TaskState] : undefined,
    overdue: list.get('overdue') === 'true' || undefined,
    campaign: list.get('campaign'),
    q: list.get('q'),
    sort: list.sort,
    cursor: list.cursor,
  };
  const tasks = useTasks(query);
  const total = tasks.data?.total ?? 0;
  return (
    <>
      <PageHeader title="整改任务" subtitle={`共 ${total} 项`} help="rectification">
        <IssueDrafts view={view} />
        <DownloadButton
          url={withFilters('/api/v1/tasks/export', { ...list.filters, view })}
          disabled={total === 0}
        >
          {`导出 ${total} 项`}
        </DownloadButton>
      </PageHeader>
      <section className="zx-card" aria-label="整改任务列表">
        {office && (
          <Tabs
            activeKey={view}
            onChange={(key) => list.set('view', key)}
            tabBarStyle={{ padding: '0 16px', marginBottom: 0 }}
            items={[
              { key: 'ISSUED', label: '本单位下达' },
              { key: 'ALL', label: '辖区全部' },
              { key: 'MINE', label: '要求本单位整改' },
            ]}
          />
        )}
        <FilterBar
          list={list}
          searchHint="任务、单位、网站或账号名称"
          filters={[
            ...(office
              ? [{ name: 'campaign', label: '检查任务', options: campaigns, searchable: true }]
              : []),
            { name: 'state', label: '状态', options: STATES },
            { name: 'overdue', label: '期限', options: [{ value: 'true', label: '已逾期' }] },
          ]}
        />
        <DataTable
          caption="整改任务"
          columns={columns}
          query={tasks}
          list={list}
          rowKey="id"
          empty={
            <EmptyState title={view === 'MINE' ? '没有要求本单位整改的任务' : '还没有整改任务'}>
              {office
                ? '检查中确认了问题之后，在检查任务中“下达整改任务”，任务会列在这里。'
                : '上级检查发现问题并下达整改任务后，会列在这里，并出现在“我的工作”中。'}
            </EmptyState>
          }
        />
      </section>
    </>
  );
}

/** The approver issues all waiting drafts of the office at once. */
function IssueDrafts({ view }: { view: View }) {
  const approver = useMay('APPROVER');
  const membership = useMembership();
  const [asked, setAsked] = useState(false);
  const drafts = useTasks({ view: 'ISSUED', state: ['DRAFT'], limit: 500 });
  const issue = useTaskChange(issueTasks);
  const waiting = drafts.data?.items ?? [];
  if (!approver || view === 'MINE' || waiting.length === 0 || !membership) return null;
  const units = new Set(waiting.map((task) => task.unitId)).size;
  return asked ? (
    <>
      <Button onClick={() => setAsked(false)}>暂不下达</Button>
      <ActionButton
        type="primary"
        act={() => issue.mutateAsync(waiting)}
        confirm={{
          title: `向 ${units} 个单位下达 ${waiting.length} 项整改任务？`,
          content: (
            <>
              <p>下达后立即出现在各单位的“我的工作”中，相关问题同时告知主办单位，不能撤回。</p>
              <p>{waiting.map((task) => `${task.unitName}（${task.due?.words}）`).join('；')}</p>
            </>
          ),
        }}
        done={`已下达 ${waiting.length} 项`}
      >
        下达 {waiting.length} 项
      </ActionButton>
    </>
  ) : (
    <Button type="primary" onClick={() => setAsked(true)}>
      待下达 {waiting.length} 项
    </Button>
  );
}
