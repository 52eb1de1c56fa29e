import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import { longDay, timeLeft } from './dates';

const now = dayjs('2025-02-24T10:00:00+08:00');

describe('timeLeft', () => {
  it('counts whole days', () => {
    expect(timeLeft('2025-02-28T23:59:59+08:00', now)).toEqual({ text: '还剩 4 天', urgency: 'later' });
  });
  it('says today on the last day', () => {
    expect(timeLeft('2025-02-24T18:00:00+08:00', now).urgency).toBe('today');
  });
  it('says how long it is overdue', () => {
    expect(timeLeft('2025-02-21T18:00:00+08:00', now)).toEqual({ text: '已超期 3 天', urgency: 'overdue' });
  });
  it('is overdue once the hour has passed', () => {
    expect(timeLeft('2025-02-24T09:00:00+08:00', now)).toEqual({ text: '已超期', urgency: 'overdue' });
  });
});

it('names the weekday', () => {
  expect(longDay(now)).toBe('2025年2月24日 星期一');
});
