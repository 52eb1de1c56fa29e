import { expect, it } from 'vitest';
import { current, latestOf, passRate } from './desk';

it('writes the pass rate with two decimals and never claims 100 with a failure', () => {
  expect(passRate({ checkedAccounts: 293, failedAccounts: 6 }).text).toBe('97.95%');
  expect(passRate({ checkedAccounts: 20, failedAccounts: 2 }).text).toBe('90%');
  expect(passRate({ checkedAccounts: 21, failedAccounts: 0 }).text).toBe('100%');
  expect(passRate({ checkedAccounts: 1_000_000, failedAccounts: 1 }).text).toBe('99.99%');
  expect(passRate({ checkedAccounts: 0, failedAccounts: 0 }).text).toBe('—');
  expect(passRate({ accounts: 17, checkedAccounts: 0, failedAccounts: 0 }).text).toBe('未检查');
});

it('names the stage the quarter is in', () => {
  const stages = [
    { name: '制定计划', done: 1, total: 1 },
    { name: '机器检查', done: 3, total: 53 },
    { name: '问题复核', done: 0, total: 0 },
  ];
  expect(current(stages)!.name).toBe('机器检查');
  expect(current(stages.slice(0, 1))).toBeNull();
});

it('shows the latest inspection of each area directly below, not the own office’s nor those further down', () => {
  const areas = [{ areaId: 'own' }, { areaId: 'xianyang' }, { areaId: 'weinan' }, { areaId: 'tongchuan' }];
  const latestFirst = [
    { id: 'c4', orgId: 'yongshou' },
    { id: 'c3', orgId: 'xianyang' },
    { id: 'c2', orgId: 'own', mine: true },
    { id: 'c1', orgId: 'xianyang' },
    { id: 'c0', orgId: 'tongchuan' },
  ];
  expect(latestOf(areas, latestFirst).map(({ campaign }) => campaign.id)).toEqual(['c3', 'c0']);
});
