import { expect, it } from 'vitest';
import { faults, readPasted } from './reprints';

it('reads rows pasted from a spreadsheet, whatever the order of address and day', () => {
  const { items, unread } = readPasted(
    [
      '序号\t标题\t原文网址\t截止日期',
      '1\t国务院办公厅关于某事的通知\thttps://www.gov.cn/a.htm\t2025/2/1',
      '2、\t另一条信息\t2025年12月31日\twww.gov.cn/b.htm',
      '',
      '只有标题',
      '标题｜http://www.gov.cn/c',
    ].join('\r\n'),
  );
  expect(unread).toEqual([]);
  expect(items).toEqual([
    { title: '国务院办公厅关于某事的通知', source: 'https://www.gov.cn/a.htm', due: '2025-02-01' },
    { title: '另一条信息', source: 'www.gov.cn/b.htm', due: '2025-12-31' },
    { title: '只有标题' },
  ]);
});

it('names rows it does not understand instead of guessing', () => {
  expect(readPasted('甲\t乙\n3\thttp://www.gov.cn/\n信息\t2025-02-30')).toEqual({
    items: [],
    unread: ['甲\t乙', '3\thttp://www.gov.cn/', '信息\t2025-02-30'],
  });
});

it('tells which items lack a title or say the same', () => {
  expect([...faults([{ title: '甲' }, { title: ' ' }, { title: '甲 ' }])]).toEqual([
    [1, '请填写标题'],
    [2, '与第 1 条标题相同'],
  ]);
});
