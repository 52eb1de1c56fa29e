import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../test-kit';
import { AnnexTable } from './AnnexTable';
import { columnShares } from './columnShares';

const SITES = ['序号', '网站名称', '网址', '网站标识码', '存在问题', '整改情况'];
const ACCOUNTS = ['序号', '账号名称', '开设主体', '账号类型', '检查结果', '存在的问题', '整改情况'];

it.each([[SITES], [ACCOUNTS]])('shares the whole width of the sheet among the columns %j', (columns) => {
  const shares = columnShares(columns);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
  expect(Math.max(...shares)).toBeLessThan(30);
});

it('lets an address break between its parts and nothing else', () => {
  const url = 'http://www.xingping.gov.cn/a/b.html';
  const rows = [['1', '兴平市人民政府', url, '6104810043', '链接无法访问', '已整改']];
  show(<AnnexTable annex={{ title: '附件', columns: SITES, rows }} />);
  const parts = screen.getByRole('cell', { name: url }).innerHTML.split('<wbr>');
  expect(parts).toEqual(['http://', 'www', '.xingping', '.gov', '.cn/', 'a/', 'b', '.html']);
  expect(screen.getByRole('cell', { name: '6104810043' }).innerHTML).toBe('6104810043');
});
