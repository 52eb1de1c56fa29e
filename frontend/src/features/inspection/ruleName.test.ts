import { expect, it } from 'vitest';
import { ruleName } from './words';

const indicators = new Map([['D038', '栏目不更新']]);

it('a rule of the catalog is named by its indicator', () => {
  expect(ruleName({ rule: 'D038', ruleWords: '监测时间点前…' }, indicators)).toBe('栏目不更新');
});

it('an own rule is named by its words', () => {
  expect(ruleName({ rule: 'Q001', ownRuleId: '1', ruleWords: '未关联解读' }, indicators)).toBe('未关联解读');
});
