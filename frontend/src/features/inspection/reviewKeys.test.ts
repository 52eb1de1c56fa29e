import { describe, expect, it } from 'vitest';
import { actionOf, byHeading, nextOpen } from './reviewKeys';
import type { ReviewGroup } from './words';

const key = (name: string, target: HTMLElement = document.body, ctrlKey = false, repeat = false) =>
  actionOf({ key: name, ctrlKey, metaKey: false, altKey: false, target, repeat });

const group = (rule: string, open: number): ReviewGroup => ({
  targetId: 't',
  rule,
  open,
  effect: rule.startsWith('V') ? 'VETO' : 'DEDUCT',
  group: '功能设计',
});

describe('keys of the review', () => {
  it('moves, decides and undoes', () => {
    expect(key('J')).toBe('next');
    expect(key('k')).toBe('previous');
    expect(key('y')).toBe('confirm');
    expect(key('n')).toBe('dismiss');
    expect(key('z')).toBe('undo');
  });
  it('decides nothing while a key is held, and leaves the arrows to the page', () => {
    expect(key('y', document.body, false, true)).toBeUndefined();
    expect(key('j', document.body, false, true)).toBe('next');
    expect(key('ArrowDown')).toBeUndefined();
  });
  it('leaves typing and shortcuts of the browser alone', () => {
    expect(key('y', document.createElement('input'))).toBeUndefined();
    expect(key('z', document.body, true)).toBeUndefined();
  });
});

describe('groups', () => {
  it('stand under their headings, vetoes apart', () => {
    const headings = byHeading([group('V009', 1), group('D066', 2), group('D068', 3)]);
    expect(headings.map(([heading, members]) => [heading, members.length])).toEqual([
      ['单项否决', 1],
      ['功能设计', 2],
    ]);
  });
  it('lead on to the next open one, or back to one before', () => {
    const groups = [group('V009', 1), group('D066', 0), group('D068', 3)];
    expect(nextOpen(groups, 0)).toBe(2);
    expect(nextOpen(groups, 2)).toBe(0);
    expect(nextOpen([group('D066', 0)], 0)).toBe(0);
  });
});
