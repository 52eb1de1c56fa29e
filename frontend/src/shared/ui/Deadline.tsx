import { useBusinessClock } from '../lib/clock';
import { lastMoment, timeLeft, type Urgency } from '../lib/dates';
import { StatusTag, type Tone } from './StatusTag';

const TONES: Record<Urgency, Tone> = { overdue: 'fail', today: 'fail', soon: 'attention', later: 'neutral' };

/** Time left rather than a bare date; the date is on hover. */
export function Deadline({ at }: { at: string }) {
  const { now } = useBusinessClock();
  const left = timeLeft(at, now);
  const end = lastMoment(at);
  const day = end.format(end.year() === now.year() ? 'M月D日' : 'YYYY年M月D日');
  const text = left.urgency === 'later' ? day : left.text;
  return (
    <StatusTag tone={TONES[left.urgency]} title={`期限 ${end.format('YYYY-MM-DD HH:mm')}（${left.text}）`}>
      {text}
    </StatusTag>
  );
}
