import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

type Value = string | null | undefined;

/** China has one time zone and no summer time. */
const CHINA = 8;

/** A moment, or a date of the rules, as China's clocks and calendars show it, wherever the browser stands. */
export function inChina(value: string | Dayjs): Dayjs {
  const date = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  // From the bare moment: dayjs shifts a value that already has an offset a second time.
  return date ? dayjs.utc(value).utcOffset(CHINA, true) : dayjs(dayjs(value).valueOf()).utcOffset(CHINA);
}

const shown = (value: Value | Dayjs, format: string) => (value ? inChina(value).format(format) : '—');

/** 2025-02-28, as tables show it. */
export const tableDate = (value: Value) => shown(value, 'YYYY-MM-DD');

/** 2025-02-28 14:32 */
export const tableTime = (value: Value) => shown(value, 'YYYY-MM-DD HH:mm');

/** 2025年2月28日, as the regulations write it. */
export const longDate = (value: Value | Dayjs) => shown(value, 'YYYY年M月D日');

/** 2月20日 09:12, where the year is plain. */
export const shortTime = (value: Value) => shown(value, 'M月D日 HH:mm');

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** 2025年2月24日 星期一 */
export const longDay = (value: Dayjs) => `${longDate(value)} 星期${WEEKDAYS[inChina(value).day()]}`;

/** For date pickers, which know only the browser's own time: the same figures on the clock. */
export const toPicker = (value: string | Dayjs) => dayjs(inChina(value).format('YYYY-MM-DDTHH:mm:ss'));

/** What was picked, as a moment of China's clocks. */
export const fromPicker = (value: Dayjs) => `${value.format('YYYY-MM-DDTHH:mm:ss')}+08:00`;

export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

/** The last moment in time: midnight is the end of the day before, a bare date lasts until its end. */
export function lastMoment(deadline: string): Dayjs {
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(deadline);
  return bare ? inChina(deadline).endOf('day') : inChina(deadline).subtract(1, 'millisecond');
}

/** Time left until a deadline, counted in days of the business calendar. */
export function timeLeft(deadline: string, now: Dayjs): { text: string; urgency: Urgency } {
  const today = inChina(now).startOf('day');
  const end = lastMoment(deadline);
  const days = end.startOf('day').diff(today, 'day');
  if (end.isBefore(now)) return { text: days < 0 ? `已超期 ${-days} 天` : '已超期', urgency: 'overdue' };
  if (days === 0) return { text: '今天到期', urgency: 'today' };
  return { text: `还剩 ${days} 天`, urgency: days <= 3 ? 'soon' : 'later' };
}

/** 刚刚, 5 分钟前, 2 小时前, 昨天, 3 天前. */
export function ago(moment: string, now: Dayjs): string {
  const then = inChina(moment);
  const minutes = now.diff(then, 'minute');
  if (minutes < 1) return '刚刚';
  if (minutes < 60) return `${minutes} 分钟前`;
  const days = inChina(now).startOf('day').diff(then.startOf('day'), 'day');
  if (days === 0) return `${Math.floor(minutes / 60)} 小时前`;
  return days === 1 ? '昨天' : `${days} 天前`;
}
