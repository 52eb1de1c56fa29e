import { expect, it } from 'vitest';
import { differences } from './differences';
import type { NewNotice } from './useNotices';

const text = (title: string, ...blocks: [string, string][]): NewNotice => ({
  title,
  addressees: '各单位',
  copies: '',
  deadline: '2025-02-28',
  blocks: blocks.map(([id, words]) => ({ id, style: 'PARAGRAPH', lead: '', text: words })),
});

it('names what differs as a reader sees it', () => {
  const mine = text('通报', ['a', '共{{sites.checked}}家'], ['b', '同样']);
  const theirs = text('通报（修改）', ['a', '共检查{{sites.checked}}家'], ['b', '同样'], ['c', '新的一段']);
  expect(differences(mine, theirs, [{ key: 'sites.checked', text: '53' }])).toEqual([
    { label: '标题', mine: '通报', theirs: '通报（修改）' },
    { label: '第1段', mine: '共53家', theirs: '共检查53家' },
    { label: '第3段', mine: '（没有这一段）', theirs: '新的一段' },
  ]);
});
