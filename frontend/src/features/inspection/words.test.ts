import { describe, expect, it } from 'vitest';
import { duration, queuePlaces, runWords, type TargetRow } from './words';

const row = (id: string, state: string): TargetRow =>
  ({ target: { id }, run: { state } }) as unknown as TargetRow;

describe('runWords', () => {
  it('says the place of a site that waits', () => {
    expect(runWords({ state: 'WAITING' }, 3)).toBe('排队第 3');
  });
  it('says how long a finished run took, unless there is more to say', () => {
    const times = { startedAt: '2025-02-10T01:00:00Z', finishedAt: '2025-02-10T01:21:00Z' };
    expect(runWords({ state: 'DONE', outcome: '已完成', ...times })).toBe('21 分');
    expect(runWords({ state: 'DONE', outcome: '已到时限，部分页面未检查', ...times })).toBe(
      '已到时限，部分页面未检查',
    );
  });
  it('says honestly why a site could not be looked at', () => {
    expect(runWords({ state: 'FAILED', outcome: '对方限流：访问过于频繁被限制（429）' })).toContain(
      '对方限流',
    );
    expect(runWords(null)).toBe('未检查');
  });
});

describe('duration', () => {
  it('speaks in seconds, minutes and hours', () => {
    const from = '2025-02-10T01:00:00Z';
    expect(duration(from, '2025-02-10T01:00:21Z')).toBe('21 秒');
    expect(duration(from, '2025-02-10T02:05:00Z')).toBe('1 小时 5 分');
    expect(duration(from, null)).toBe('—');
  });
});

describe('queuePlaces', () => {
  it('numbers only those waiting', () => {
    const places = queuePlaces([row('a', 'RUNNING'), row('b', 'WAITING'), row('c', 'WAITING')]);
    expect(places.get('a')).toBeUndefined();
    expect(places.get('c')).toBe(2);
  });
});
