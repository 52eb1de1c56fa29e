import { useBusinessClock } from '../lib/clock';
import { ago, longDate, tableDate, tableTime } from '../lib/dates';

interface Props {
  value?: string | null;
  /** `long` 2025年2月28日, `date` 2025-02-28, `time` 2025-02-28 14:32, `ago` 3 天前 with the moment on hover. */
  as?: 'long' | 'date' | 'time' | 'ago';
}

const FORMATS = { long: longDate, date: tableDate, time: tableTime };

/** A date or moment in the form the place asks for. */
export function DateText({ value, as = 'date' }: Props) {
  const { now } = useBusinessClock();
  if (!value) return <span className="zx-secondary">—</span>;
  return (
    <time className="zx-num" dateTime={value} title={as === 'ago' ? tableTime(value) : undefined}>
      {as === 'ago' ? ago(value, now) : FORMATS[as](value)}
    </time>
  );
}
