import { useBusinessClock } from './clock';
import { inChina } from './dates';

/** How many years back a filter offers. */
const BACK = 4;

/** The years a list can be narrowed to, the present one first. */
export function useYearOptions(): { value: string; label: string }[] {
  const { now } = useBusinessClock();
  const year = inChina(now).year();
  return Array.from({ length: BACK + 1 }, (_, i) => ({ value: `${year - i}`, label: `${year - i}年` }));
}
