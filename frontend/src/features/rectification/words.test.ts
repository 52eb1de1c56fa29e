import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import { sizeWords } from './AnswerFiles';
import { dueWords, workdayAfter } from './deadline';
import {
  answerVerb,
  headings,
  owed,
  placesNote,
  recheckWords,
  remainsQuestion,
  reportSteps,
  type Item,
  type TaskDetail,
} from './words';

const item = (more: Partial<Item>): Item =>
  ({
    id: 'a',
    targetName: '兴平市人民政府',
    wording: '政策解读未与原文关联，部分页面缺失标识',
    ruleWords: '解读关联',
    places: [],
    placeCount: 1,
    recheckState: 'NONE',
    ...more,
  }) as Item;

describe('headings', () => {
  it('use the printed problem where it heads one item', () => {
    expect(headings([item({})]).get('a')!.title).toBe('政策解读未与原文关联，部分页面缺失标识');
  });
  it('use the indicator where one printed problem stands for several rules', () => {
    const both = headings([item({}), item({ id: 'b', ruleWords: '网站标识' })]);
    expect(both.get('a')!.title).toBe('解读关联');
    expect(both.get('b')!).toEqual({
      title: '网站标识',
      note: '检查结果：政策解读未与原文关联，部分页面缺失标识',
    });
  });
});

it('take the short name of the rule where it is known', () => {
  const two = [item({ rule: 'D038', ruleWords: '随机抽查解读稿' }), item({ id: 'b', rule: 'D066' })];
  expect(headings(two, new Map([['D038', '解读关联']])).get('a')!.title).toBe('解读关联');
});

describe('the second look', () => {
  it('says nothing where the machine was not asked', () => {
    expect(recheckWords(item({}))).toBeNull();
  });
  it('says what remains', () => {
    expect(recheckWords(item({ recheckState: 'REMAINS', recheckWords: '仍存在 3 处' }))).toEqual({
      label: '机器复查：仍存在 3 处',
      tone: 'fail',
    });
  });
});

describe('places', () => {
  it('are counted, and said to be more than named', () => {
    expect(placesNote(item({ places: [{ url: 'u' }, { url: 'v' }] }))).toBe('2 处');
    expect(placesNote(item({ places: [{ url: 'u' }], placeCount: 212 }))).toBe('共 212 页，列出 1 处');
    expect(placesNote(item({}))).toBeNull();
  });
});

describe('the report', () => {
  const detail = (state: string) =>
    ({ task: { state, findings: 2, answered: 1, issuerName: '市政府办公室' } }) as TaskDetail;
  it('shows how far it is', () => {
    expect(reportSteps(detail('ISSUED')).map((s) => s.state)).toEqual(['now', 'next', 'next', 'next']);
    expect(reportSteps(detail('REPLIED')).map((s) => s.state)).toEqual(['done', 'done', 'now', 'next']);
    expect(reportSteps(detail('CLOSED')).map((s) => s.state)).toEqual(['done', 'done', 'done', 'done']);
    expect(reportSteps(detail('ISSUED'))[0]!.note).toBe('1 / 2');
  });
});

describe('deadlines', () => {
  it('are printed as documents do', () => {
    const on = dayjs('2025-02-19');
    expect(dueWords('OFFICE_HOURS', on, on)).toBe('2025年2月19日下班前');
    expect(dueWords('TIME', on, dayjs('2025-02-19T15:30'))).toBe('2025年2月19日15时30分前');
  });
  it('skip the weekend', () => {
    expect(workdayAfter(dayjs('2025-02-14'), 2).format('YYYY-MM-DD')).toBe('2025-02-18');
  });
});

it('sizes are read at a glance', () => {
  expect(sizeWords(300)).toBe('1 KB');
  expect(sizeWords(1_468_006)).toBe('1.4 MB');
});

describe('an answer the machine refuted', () => {
  const refuted = item({ state: 'ANSWERED', recheckState: 'REMAINS', machineChecked: true });
  it('is owed again and may be looked at once more', () => {
    expect(owed(refuted)).toBe(true);
    expect(answerVerb(refuted)).toBe('再次提交并复查');
    expect(owed(item({ state: 'ANSWERED', recheckState: 'MENDED' }))).toBe(false);
  });
  it('asks before the reply goes on', () => {
    expect(remainsQuestion([refuted, item({})])).toBe('机器复查仍发现 1 处问题，确定报送？');
    expect(remainsQuestion([item({})])).toBeNull();
  });
});
