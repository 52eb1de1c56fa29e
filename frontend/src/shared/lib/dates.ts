import dayjs, { type Dayjs } from 'dayjs';

type Value = string | null | undefined;

/** 2025-02-28, as tables show it. */
export const tableDate = (value: Value) => (value ? dayjs(value).format('YYYY-MM-DD') : '—');

/** 2025-02-28 14:32 */
export const tableTime = (value: Value) => (value ? dayjs(value).format('YYYY-MM-DD HH:mm') : '—');

/** 2025年2月28日, as the regulations write it. */
export const longDate = (value: Value | Dayjs) => (value ? dayjs(value).format('YYYY年M月D日') : '—');

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** 2025年2月24日 星期一 */
export const longDay = (value: Dayjs) => `${longDate(value)} 星期${WEEKDAYS[value.day()]}`;

export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

/** Time left until a deadline, counted in days of the business calendar. */
export function timeLeft(deadline: string, now: Dayjs): { text: string; urgency: Urgency } {
  const days = dayjs(deadline).startOf('day').diff(now.startOf('day'), 'day');
  if (days < 0 || dayjs(deadline).isBefore(now))
    return { text: days < 0 ? `已超期 ${-days} 天` : '已超期', urgency: 'overdue' };
  if (days === 0) return { text: '今天到期', urgency: 'today' };
  return { text: `还剩 ${days} 天`, urgency: days <= 3 ? 'soon' : 'later' };
}
