import { Button } from 'antd';
import { Link } from 'react-router';
import { ago } from '../../shared/lib/dates';
import { useBusinessClock } from '../../shared/lib/clock';
import { Deadline } from '../../shared/ui/Deadline';
import { Section } from '../../shared/ui/Section';
import { EmptyState } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';
import { WorkRow } from '../../shared/ui/WorkRow';
import type { Waiting } from './desk';

/** What waits for me, the most urgent first, each with one button; then what I am only told. */
export function WaitingList({ items }: { items: Waiting[] }) {
  const { now } = useBusinessClock();
  const work = items.filter((item) => !item.news).length;
  return (
    <Section title="待我处理" note={work > 0 && `${work} 件，按期限排列`} flush>
      {work === 0 && (
        <EmptyState title="没有待办事项">
          需要您填报、审核、审批、复核或核验的事项会按期限排在这里。
        </EmptyState>
      )}
      {items.map((item, i) => (
        <WorkRow
          key={`${item.link}${item.title}`}
          when={
            item.deadline ? (
              <Deadline at={item.deadline} />
            ) : (
              <StatusTag tone="neutral">{item.news ? '告知' : '无期限'}</StatusTag>
            )
          }
          title={item.title}
          about={item.subject}
          note={[item.hint, item.since && `${ago(item.since, now)}${item.news ? '' : '收到'}`]
            .filter(Boolean)
            .join(' · ')}
          action={
            <Link to={item.link!}>
              <Button type={i < 2 && !item.news ? 'primary' : 'default'}>{item.action}</Button>
            </Link>
          }
        />
      ))}
    </Section>
  );
}
