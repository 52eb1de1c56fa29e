import { expect, it } from 'vitest';
import { numberWords, returnWords, signingEffects, stateWords, type Notice, type NoticeRow } from './words';

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

it('a returned notice says who sent it back the last time, and when', () => {
  const notice = {
    returnReason: '数字有误',
    history: [
      { action: '退回修改', by: '甲', office: '咸阳市政府办', at: '2025-02-20T01:12:00Z' },
      { action: '送审', by: '乙', office: '咸阳市政府办', at: '2025-02-20T03:12:00Z' },
      { action: '退回修改', by: '丙', office: '咸阳市政府办', at: '2025-02-21T01:12:00Z' },
      { action: '重新生成正文', by: '乙', office: '咸阳市政府办', at: '2025-02-21T02:12:00Z' },
    ],
  } as unknown as Notice;
  expect(returnWords(notice)).toBe('咸阳市政府办 丙 2月21日 09:12 退回修改，理由：数字有误');
  expect(returnWords({ ...notice, history: [] })).toBe('退回理由：数字有误');
});
