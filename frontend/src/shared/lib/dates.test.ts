import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import {
  ago,
  fromPicker,
  inChina,
  lastMoment,
  longDate,
  longDay,
  tableDate,
  tableTime,
  timeLeft,
  toPicker,
} from './dates';

const now = inChina('2025-02-24T10:00:00+08:00');

describe('timeLeft', () => {
  it('counts whole days', () => {
    expect(timeLeft('2025-02-28T23:59:59+08:00', now)).toEqual({ text: '还剩 4 天', urgency: 'later' });
  });
  it('says today on the last day', () => {
    expect(timeLeft('2025-02-24T18:00:00+08:00', now).urgency).toBe('today');
  });
  it('lets a bare date last until its end', () => {
    expect(timeLeft('2025-02-24', now).urgency).toBe('today');
    expect(timeLeft('2025-02-23', now)).toEqual({ text: '已超期 1 天', urgency: 'overdue' });
  });
  it('lets midnight end the day before', () => {
    expect(timeLeft('2025-02-25T00:00:00+08:00', now)).toEqual({ text: '今天到期', urgency: 'today' });
    expect(lastMoment('2025-02-28T16:00:00Z').format('M月D日')).toBe('2月28日');
  });
  it('says how long it is overdue', () => {
    expect(timeLeft('2025-02-21T18:00:00+08:00', now)).toEqual({ text: '已超期 3 天', urgency: 'overdue' });
  });
  it('is overdue once the hour has passed', () => {
    expect(timeLeft('2025-02-24T09:00:00+08:00', now)).toEqual({ text: '已超期', urgency: 'overdue' });
  });
});

describe('dates', () => {
  it('names the weekday', () => {
    expect(longDay(now)).toBe('2025年2月24日 星期一');
  });
  it('shows moments by the clocks of China', () => {
    expect(tableTime('2025-02-09T16:30:00Z')).toBe('2025-02-10 00:30');
    expect(longDate('2025-02-09T16:30:00Z')).toBe('2025年2月10日');
  });
  it('leaves a bare date as it is', () => {
    expect(tableDate('2025-02-28')).toBe('2025-02-28');
    expect(tableDate(null)).toBe('—');
  });
  it('hands pickers the figures shown and takes them back as a moment of China', () => {
    const picker = toPicker('2025-02-10T01:00:00Z');
    expect(picker.format('HH:mm')).toBe('09:00');
    expect(fromPicker(picker)).toBe('2025-02-10T09:00:00+08:00');
  });
});

describe('ago', () => {
  it.each([
    ['2025-02-24T09:59:40+08:00', '刚刚'],
    ['2025-02-24T09:55:00+08:00', '5 分钟前'],
    ['2025-02-24T08:00:00+08:00', '2 小时前'],
    ['2025-02-23T23:00:00+08:00', '昨天'],
    ['2025-02-21T23:00:00+08:00', '3 天前'],
  ])('%s is %s', (moment, words) => {
    expect(ago(moment, dayjs(now))).toBe(words);
  });
});
