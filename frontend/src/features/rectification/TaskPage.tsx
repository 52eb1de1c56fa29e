import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { longDate } from '../../shared/lib/dates';
import { Deadline } from '../../shared/ui/Deadline';
import { PageHeader } from '../../shared/ui/PageHeader';
import { StatusTag } from '../../shared/ui/StatusTag';
import { LoadedPage } from '../../shared/ui/states';
import { AnswerForm } from './AnswerForm';
import { ItemCard } from './ItemCard';
import { TaskActions } from './TaskActions';
import { TaskSide } from './TaskSide';
import { useIndicators, useTask } from './useTasks';
import { dueAt, headings, isRechecking, owed, TASK_STATES, type Item, type TaskDetail } from './words';
import './rectification.css';

export default function TaskPage() {
  const { id = '' } = useParams();
  const task = useTask(id);
  return <LoadedPage query={task}>{(detail) => <TaskBody detail={detail} />}</LoadedPage>;
}

function TaskBody({ detail }: { detail: TaskDetail }) {
  const task = detail.task!;
  const items = detail.items ?? [];
  const titles = headings(items, useIndicators());
  const answering = detail.actions?.includes('ANSWER') ?? false;
  const state = TASK_STATES[task.state!];
  return (
    <>
      <PageHeader
        title={
          <>
            {task.title}{' '}
            {task.state === 'ISSUED' || task.state === 'SIGNING' ? (
              <Deadline at={dueAt(task.due!)} />
            ) : (
              <StatusTag tone={state.tone}>{state.label}</StatusTag>
            )}
          </>
        }
        windowTitle={task.title}
        crumbs={[{ label: '整改任务', to: '/tasks' }]}
        subtitle={
          task.issuedAt
            ? `${task.issuerName} ${longDate(task.issuedAt)}下达 · ${task.unitName} · ${task.due?.words}${detail.demands}`
            : `${task.draftedByName}起草，待${task.issuerName}审批员下达 · ${task.unitName}`
        }
        help="rectification"
      >
        <TaskActions detail={detail} />
      </PageHeader>
      {detail.returnReason && (
        <p role="note" className="zx-item-return zx-banner">
          {task.issuerName}退回：{detail.returnReason}
        </p>
      )}
      <div className="zx-two">
        <div>
          {items.map((item) => (
            <AnswerableItem
              key={item.id}
              taskId={task.id!}
              item={item}
              heading={titles.get(item.id!)!}
              answering={answering}
            />
          ))}
        </div>
        <TaskSide detail={detail} />
      </div>
    </>
  );
}

interface AnswerableProps {
  taskId: string;
  item: Item;
  heading: { title: string; note: string | null };
  answering: boolean;
}

/** One problem with its form while the answer is owed; an answer given may be changed until it is sent. */
function AnswerableItem({ taskId, item, heading, answering }: AnswerableProps) {
  const [changing, setChanging] = useState<string | null>(null);
  const open = owed(item) || (changing !== null && changing === item.answeredAt);
  const changeable = item.state === 'ANSWERED' && !open && !isRechecking(item);
  return (
    <ItemCard
      taskId={taskId}
      item={item}
      heading={heading}
      form={answering && open ? <AnswerForm taskId={taskId} item={item} /> : undefined}
      change={
        answering && changeable ? (
          <Button size="small" onClick={() => setChanging(item.answeredAt ?? null)}>
            修改答复
          </Button>
        ) : undefined
      }
    />
  );
}
