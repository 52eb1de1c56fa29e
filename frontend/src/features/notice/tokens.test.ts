import { describe, expect, it } from 'vitest';
import { fill, pieces, serialise, unbind } from './tokens';

const values: Record<string, string> = { 'sites.checked': '53', 'sites.coverage': '100%' };
const valueOf = (key: string) => values[key];
const TEXT = '检查{{sites.checked}}家，覆盖率{{sites.coverage}}。';

describe('bound numbers', () => {
  it('stand between the words', () => {
    expect(pieces(TEXT, valueOf)).toEqual([
      { text: '检查' },
      { text: '53', key: 'sites.checked' },
      { text: '家，覆盖率' },
      { text: '100%', key: 'sites.coverage' },
      { text: '。' },
    ]);
  });
  it('keep their token where no figure answers', () => {
    expect(pieces('共{{wrong}}家', valueOf)).toEqual([{ text: '共{{wrong}}家' }]);
  });
  it('survive being shown and read back', () => {
    const element = document.createElement('span');
    fill(element, pieces(TEXT, valueOf), (key) => key);
    expect(element.textContent).toBe('检查53家，覆盖率100%。');
    expect(element.querySelector('[data-key]')!.getAttribute('contenteditable')).toBe('false');
    expect(serialise(element)).toBe(TEXT);
  });
  it('are kept while the words around them are typed', () => {
    const element = document.createElement('span');
    fill(element, pieces(TEXT, valueOf), (key) => key);
    element.firstChild!.textContent = '本季度共检查';
    expect(serialise(element)).toBe('本季度共检查{{sites.checked}}家，覆盖率{{sites.coverage}}。');
  });
  it('become typed words where that is asked for', () => {
    expect(unbind(TEXT, 'sites.checked', '53')).toBe('检查53家，覆盖率{{sites.coverage}}。');
  });
});
