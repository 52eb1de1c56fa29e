import { Link } from 'react-router';
import { OutwardLink } from '../../shared/ui/OutwardLink';
import { useChecked } from './useInspection';
import type { Finding, ReviewGroup } from './words';

interface Props {
  campaign: string;
  group: ReviewGroup;
  current: Finding;
}

/** Why the machine suspects it and how sure it is, and what it looked at to say so. */
export function CheckedNotes({ campaign, group, current }: Props) {
  const { data: checked } = useChecked(campaign, group.targetId);
  const note = checked?.notes?.[group.rule ?? ''];
  const traps = checked?.traps ?? [];
  return (
    <>
      <h2>机器判断</h2>
      <p>{sureness(current)}</p>
      {note && <p className="zx-secondary">检查情况：{note}</p>}
      {checked && (checked.pages ?? 0) > 0 && (
        <p className="zx-secondary zx-num">
          读取 {checked.pages} 个页面，检查 {checked.links} 个链接
          {(checked.skipped ?? 0) > 0 && `，${checked.skipped} 个地址没有检查`}
          {checked.outcome && checked.outcome !== '已完成' && `；${checked.outcome}`}
        </p>
      )}
      {traps.map((trap) => (
        <p key={`${trap.kind} ${trap.url}`} className="zx-secondary" style={{ overflowWrap: 'anywhere' }}>
          没有跟进：{trap.kind}，略去 {trap.count} 个地址，如{' '}
          <OutwardLink href={trap.url}>{trap.url}</OutwardLink>
        </p>
      ))}
      <p>
        <Link to={`/campaigns/${campaign}/targets/${group.targetId}/report`}>查看该网站的检查报告</Link>
      </p>
    </>
  );
}

/** A program decides, or suspects with some confidence. */
export function sureness({ machineVerdict, confidence }: Finding): string {
  if (machineVerdict === 'FAULT' || machineVerdict === 'BROKEN') return '程序按指标判定';
  const sure =
    confidence === null || confidence === undefined ? '' : `，把握 ${Math.round(confidence * 100)}%`;
  return `程序发现的疑似问题，须由人员确认${sure}`;
}
