import { expect, it } from 'vitest';
import { marked } from './marked';

it('cuts the text at its hits', () => {
  const hits = [
    { start: 2, end: 6, found: '截止目前' },
    { start: 8, end: 9, found: '帐' },
  ];
  expect(marked('一、截止目前，共帐', hits as never)).toEqual([
    { text: '一、' },
    { text: '截止目前', hit: hits[0], index: 0 },
    { text: '，共' },
    { text: '帐', hit: hits[1], index: 1 },
  ]);
});

it('marks what overlaps once', () => {
  const hits = [
    { start: 0, end: 3 },
    { start: 2, end: 4 },
  ];
  expect(marked('甲乙丙丁', hits as never).map((s) => s.text)).toEqual(['甲乙丙', '丁']);
});

it('leaves a text without hits whole', () => {
  expect(marked('没有问题', [])).toEqual([{ text: '没有问题' }]);
  expect(marked('', [])).toEqual([]);
});
