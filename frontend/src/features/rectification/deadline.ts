import type { Dayjs } from 'dayjs';
import type { components } from '../../shared/api/schema';

export type DeadlineKind = components['schemas']['DeadlineKind'];

/** As documents print it: 2025年2月19日下班前. */
export function dueWords(kind: DeadlineKind, on: Dayjs, time: Dayjs): string {
  const day = on.format('YYYY年M月D日');
  if (kind === 'DAY') return `${day}前`;
  if (kind === 'OFFICE_HOURS') return `${day}下班前`;
  return `${day}${time.hour()}时${time.minute() ? `${time.minute()}分` : ''}前`;
}

/** The day some working days later; Saturdays and Sundays are skipped, holidays are the office's to see. */
export function workdayAfter(from: Dayjs, days: number): Dayjs {
  let day = from;
  for (let left = days; left > 0;) {
    day = day.add(1, 'day');
    if (day.day() !== 0 && day.day() !== 6) left -= 1;
  }
  return day;
}
