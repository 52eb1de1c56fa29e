import { describe, expect, it } from 'vitest';
import { withoutRow } from './ManualTab';
import { usualTitle } from './NewCampaignPage';
import { figures } from './ProgressCard';
import { lines } from './ResultsTab';
import { pathOf } from './ReviewMain';
import { passes } from './RulesPage';
import type { ResultRow, Rule } from './words';

describe('a campaign', () => {
  it('has the usual title of its quarter', () => {
    expect(usualTitle(2025, 1)).toBe('2025年第一季度检查');
  });

  it('counts a target once however many rows name it', () => {
    const row = (id: string) => ({ target: { id } }) as ResultRow;
    expect(withoutRow(53, [row('a'), row('a'), row('b')])).toBe(51);
  });

  it('says when a run will end, and how it ended', () => {
    const running = figures(
      { running: true, expectedEnd: '2025-02-10T01:52:00Z', candidates: 205, reviewed: 168 },
      '2025-02-10T01:00:00Z',
    );
    expect(running).toHaveLength(5);
    expect(running[4]!.note).toBe('还需约 52 分钟');
    const cancelled = figures({ finishedAt: '2025-02-10T01:52:00Z', sitesCancelled: 3 }, '');
    expect(cancelled[4]!.value).toBe('已取消');
    expect(figures({}, '')[4]!.value).toBe('未开始');
  });

  it('shows the total before the groups', () => {
    const keys = ['accounts.registered', 'accounts.platform.今日头条.registered'];
    expect(
      lines(
        keys.map((key) => ({ key })),
        'accounts',
        'platform',
      ),
    ).toEqual([
      { name: '合计', prefix: 'accounts' },
      { name: '今日头条', prefix: 'accounts.platform.今日头条' },
    ]);
  });
});

describe('small words', () => {
  it('shortens an address to its path', () => {
    expect(pathOf('http://www.x.gov.cn/zwgk/t1.html?p=2')).toBe('/zwgk/t1.html?p=2');
    expect(pathOf('不是网址')).toBe('不是网址');
  });
  it('filters rules by object, effect and words', () => {
    const rule = {
      ref: 'D066',
      object: 'PORTAL',
      effect: 'DEDUCT',
      indicator: '网站标识',
      text: '页面底部',
    } as Rule;
    expect(passes(rule, 'SITE', 'DEDUCT', 'd066')).toBe(true);
    expect(passes(rule, 'MEDIA')).toBe(false);
  });
});
