import { expect, it } from 'vitest';
import { current, passRate } from './desk';

it('writes the pass rate with two decimals and never claims 100 with a failure', () => {
  expect(passRate({ accounts: 293, failedAccounts: 6 }).text).toBe('97.95%');
  expect(passRate({ accounts: 20, failedAccounts: 2 }).text).toBe('90%');
  expect(passRate({ accounts: 21, failedAccounts: 0 }).text).toBe('100%');
  expect(passRate({ accounts: 1_000_000, failedAccounts: 1 }).text).toBe('99.99%');
  expect(passRate({ accounts: 0, failedAccounts: 0 }).text).toBe('—');
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
