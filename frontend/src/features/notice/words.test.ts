import { expect, it } from 'vitest';
import { numberWords, signingEffects, stateWords, type Notice, type NoticeRow } from './words';

it('a draft says which edition it is, an issued notice does not', () => {
  expect(stateWords({ state: 'DRAFT', edition: 3 } as NoticeRow)).toBe('草稿 · 第 3 稿');
  expect(stateWords({ state: 'ISSUED', edition: 3 } as NoticeRow)).toBe('已印发');
});

it('the number is left open until the notice is issued', () => {
  const notice = { notice: { number: null }, numberPrefix: '咸政办发' } as unknown as Notice;
  expect(numberWords(notice, 2025)).toBe('咸政办发〔2025〕待编号');
});

it('signing says what it will do, and nothing it will not', () => {
  const notice = { effect: { issued: 4, moved: 0 } } as Notice;
  const sentences = signingEffects(notice, '2025年2月28日');
  expect(sentences).toHaveLength(3);
  expect(sentences[1]).toBe('向尚未整改到位的 4 个单位下达整改任务，期限2025年2月28日前。');
  expect(signingEffects({} as Notice, '')).toEqual([]);
});
