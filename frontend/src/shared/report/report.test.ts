import { expect, it } from 'vitest';
import { countsOf, groupsOf, isSilent, narrow, type Report } from './report';

const report: Report = {
  rules: [
    { rule: 'V003', title: '安全、泄密事故等严重问题', group: '单项否决', status: 'NO_DATA' },
    { rule: 'D066', title: '底部功能区', group: '其他', status: 'FAULT', count: 1 },
    { rule: 'D068', title: '内部链接', group: '其他', status: 'CANDIDATES', count: 2, note: '检查 120 个' },
  ],
  problems: [
    { rule: 'D066', words: '缺少标识', places: [{ page: 'http://a.gov.cn/x', marked: '页脚' }] },
    { rule: 'D068', words: '页面不存在', places: [{ address: 'http://a.gov.cn/gone' }] },
    { rule: 'D068', words: '服务器出错', places: [] },
  ],
};

const rules = (by: Parameters<typeof narrow>[1]) => narrow(report, by).rules.map((rule) => rule.rule);

it('narrows by group and by what is said', () => {
  expect(rules({})).toEqual(['D066', 'D068', 'V003']);
  expect(rules({ group: '其他' })).toEqual(['D066', 'D068']);
  expect(rules({ status: 'FAULT' })).toEqual(['D066']);
});

it('finds words in rules, problems and places, and leaves only the problems that have them', () => {
  expect(rules({ q: '链接' })).toEqual(['D068']);
  expect(rules({ q: '页脚' })).toEqual(['D066']);
  const gone = narrow(report, { q: 'gone' });
  expect(gone.rules.map((rule) => rule.rule)).toEqual(['D068']);
  expect(gone.problems.get('D068')).toHaveLength(1);
});

it('counts what is said and names the groups once', () => {
  expect(countsOf(report)).toEqual([
    ['FAULT', 1],
    ['CANDIDATES', 1],
    ['NO_DATA', 1],
  ]);
  expect(groupsOf(report)).toEqual(['单项否决', '其他']);
});

it('keeps quiet only about rules of which there is nothing to tell', () => {
  expect(isSilent({ status: 'NO_DATA' })).toBe(true);
  expect(isSilent({ status: 'NO_DATA', note: '没有登记的账号' })).toBe(false);
  expect(isSilent({ status: 'TOO_FEW_SAMPLES' })).toBe(false);
});
