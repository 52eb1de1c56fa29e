import { useBusinessClock } from '../lib/clock';
import { lastMoment, timeLeft, type Urgency } from '../lib/dates';
import { StatusTag, type Tone } from './StatusTag';

const TONES: Record<Urgency, Tone> = { overdue: 'fail', today: 'fail', soon: 'attention', later: 'neutral' };

interface Props {
  at: string;
  /** In a table's column a day far off is written like the other dates, 2025-02-28. */
  inTable?: boolean;
}

/** Time left rather than a bare date; the date is on hover. */
export function Deadline({ at, inTable = false }: Props) {
  const { now } = useBusinessClock();
  const left = timeLeft(at, now);
  const end = lastMoment(at);
  const spoken = end.year() === now.year() ? 'M月D日' : 'YYYY年M月D日';
  const day = end.format(inTable ? 'YYYY-MM-DD' : spoken);
  const text = left.urgency === 'later' ? day : left.text;
  return (
    <StatusTag tone={TONES[left.urgency]} title={`期限 ${end.format('YYYY-MM-DD HH:mm')}（${left.text}）`}>
      {text}
    </StatusTag>
  );
}
