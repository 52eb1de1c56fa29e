import { expect, it } from 'vitest';
import { levelsBelow, matching, moved, toTree, type Organisation } from './organisations';

const org = (id: string, parentId: string | null, name: string, level: Organisation['level']): Organisation =>
  ({ id, parentId, name, shortName: name, level, version: 4 }) as Organisation;

const FLAT = [
  org('p', 'outside', '某市', 'CITY'),
  org('a', 'p', '甲县', 'COUNTY'),
  org('b', 'p', '乙县', 'COUNTY'),
  org('u', 'a', '甲县卫生局', 'UNIT'),
];

it('hangs what lies below its parent and starts at the own organisation', () => {
  const [root] = toTree(FLAT);
  expect(root!.children!.map((n) => n.name)).toEqual(['甲县', '乙县']);
  expect(root!.children![0]!.children![0]!.name).toBe('甲县卫生局');
  expect(root!.children![1]!.children).toBeUndefined();
});

it('keeps the way down to what was searched for', () => {
  const [root] = matching(toTree(FLAT), '卫生');
  expect(root!.children!.map((n) => n.name)).toEqual(['甲县']);
  expect(matching(toTree(FLAT), '没有')).toEqual([]);
});

it('moves one place and stops at both ends', () => {
  const siblings = toTree(FLAT)[0]!.children!;
  expect(moved(siblings, 'a', 1)).toEqual([
    { id: 'b', version: 4 },
    { id: 'a', version: 4 },
  ]);
  expect(moved(siblings, 'a', -1)).toBeNull();
  expect(moved(siblings, 'b', 1)).toBeNull();
});

it('offers only levels that may stand there', () => {
  expect(levelsBelow('CITY')).toEqual(['COUNTY', 'UNIT']);
  expect(levelsBelow('UNIT')).toEqual(['UNIT']);
});
