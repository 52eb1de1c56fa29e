import { useBusinessClock } from '../lib/clock';
import { inChina, longDate, tableTime, timeLeft, type Urgency } from '../lib/dates';
import { StatusTag, type Tone } from './StatusTag';

const TONES: Record<Urgency, Tone> = { overdue: 'fail', today: 'fail', soon: 'attention', later: 'neutral' };

/** Time left rather than a bare date; the date is on hover. */
export function Deadline({ at }: { at: string }) {
  const { now } = useBusinessClock();
  const left = timeLeft(at, now);
  const thisYear = inChina(at).year() === now.year();
  const day = thisYear ? inChina(at).format('M月D日') : longDate(at);
  const text = left.urgency === 'later' ? day : left.text;
  return (
    <StatusTag tone={TONES[left.urgency]} title={`期限 ${tableTime(at)}（${left.text}）`}>
      {text}
    </StatusTag>
  );
}
