import { describe, expect, it } from 'vitest';
import {
  complete,
  disagreeing,
  firstChoice,
  nameOwnRule,
  ownRulesFor,
  toMapping,
  uncertainLines,
  type Choice,
} from './mapping';
import type { ImportView, Rule } from './words';

const list = {
  part: 'ACCOUNTS',
  rows: [
    { line: 2, match: 'NAME_AND_TYPE', words: { wording: '未提供有效互动功能', verdict: '不合格' } },
    { line: 3, match: 'NAME_AND_UNIT', words: { wording: '认证主体不一致', verdict: '合格' } },
  ],
} as unknown as ImportView;

const rules = [{ ref: 'V023', effect: 'VETO' }] as Rule[];

const choice = (change: Partial<Choice>): Choice => ({
  rules: [],
  ownRule: '',
  effect: 'NOTE',
  covers: [],
  ...change,
});

describe('mapping a wording', () => {
  it('begins with the suggestion', () => {
    const first = firstChoice(
      {
        wording: '多个专题栏目更新不及时',
        lines: [5],
        suggestion: { rules: [], effect: 'NOTE', covers: ['D041'] },
        suggestedOwnRule: '多个专题栏目更新不及时',
      },
      [],
    );
    expect(first.ownRule).toBe('多个专题栏目更新不及时');
    expect(first.covers).toEqual(['D041']);
    expect(complete(first)).toBe(true);
  });

  it('is incomplete while an unknown wording stands for nothing', () => {
    expect(complete(firstChoice({ wording: '新问题', lines: [2] }, []))).toBe(false);
  });

  it('sends an own rule picked from the list by its id, with its effect', () => {
    const own = ownRulesFor('ACCOUNTS', [
      { ownRuleId: 'id-1', text: '关联账号漏报', effect: 'VETO', object: 'MEDIA', active: true },
      { ownRuleId: 'id-2', text: '关联网站漏报', effect: 'VETO', object: 'SITE', active: true },
    ]);
    expect(own.map((rule) => rule.ownRuleId)).toEqual(['id-1']);
    const picked = nameOwnRule(choice({}), '关联账号漏报', own);
    expect(toMapping('w', picked)).toMatchObject({
      ownRuleId: 'id-1',
      ownRuleWords: undefined,
      effect: 'VETO',
    });
    expect(toMapping('w', nameOwnRule(picked, '别的', own))).toMatchObject({
      ownRuleId: undefined,
      ownRuleWords: '别的',
    });
  });
});

describe('the lines of a list', () => {
  it('names those whose printed verdict and rules disagree', () => {
    const choices = new Map([
      ['未提供有效互动功能', choice({ ownRule: '别的' })],
      ['认证主体不一致', choice({ ownRule: '认证主体不一致' })],
    ]);
    expect(disagreeing(list, choices, rules)).toEqual([2]);
    choices.set('未提供有效互动功能', choice({ rules: ['V023'] }));
    expect(disagreeing(list, choices, rules)).toEqual([]);
  });

  it('do not disagree with a remembered own rule whose veto stands in the rule alone', () => {
    const own = [{ ref: 'Q001', ownRuleId: 'id-1', text: '未提供互动功能', effect: 'VETO' }] as Rule[];
    const remembered = firstChoice(
      {
        wording: '未提供有效互动功能',
        suggestion: { rules: [], ownRuleId: 'id-1', covers: [] },
        suggestedOwnRule: '未提供互动功能',
        remembered: true,
      },
      own,
    );
    expect(remembered.effect).toBe('VETO');
    // A draft of before may still hold the effect as it was guessed then.
    for (const held of [remembered, choice({ ...remembered, effect: 'NOTE' })])
      expect(disagreeing(list, new Map([['未提供有效互动功能', held]]), own)).toEqual([]);
  });

  it('names those a person has to confirm', () => {
    expect(uncertainLines(list)).toEqual([3]);
  });
});
