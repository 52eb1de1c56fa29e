import { useBusinessClock } from '../lib/clock';
import { longDate, tableTime, timeLeft, type Urgency } from '../lib/dates';
import { StatusTag, type Tone } from './StatusTag';

const TONES: Record<Urgency, Tone> = { overdue: 'fail', today: 'fail', soon: 'attention', later: 'neutral' };

/** Time left rather than a bare date; the date is on hover. */
export function Deadline({ at }: { at: string }) {
  const { now } = useBusinessClock();
  const left = timeLeft(at, now);
  const text = left.urgency === 'later' ? `${longDate(at)}前` : left.text;
  return (
    <StatusTag tone={TONES[left.urgency]} title={`期限 ${tableTime(at)}（${left.text}）`}>
      {text}
    </StatusTag>
  );
}
