/** The text of a block with numbers as tokens, `{{sites.checked}}`, and its editable form. */

const TOKEN = /\{\{([A-Za-z][\w.]*)\}\}/g;

export interface Piece {
  text: string;
  /** The figure it comes from; absent for typed words. */
  key?: string;
}

/** Words and figures in order. A figure that is not known keeps its token as words. */
export function pieces(text: string, valueOf: (key: string) => string | undefined): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const value = valueOf(match[1]!);
    if (value === undefined) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    parts.push({ text: value, key: match[1] });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

/** Fills an editable element with words and figures; a figure is one piece that cannot be typed into. */
export function fill(element: HTMLElement, parts: Piece[], labelOf: (key: string) => string) {
  element.replaceChildren(
    ...parts.map((part) => {
      if (!part.key) return document.createTextNode(part.text);
      const figure = document.createElement('span');
      figure.className = 'zx-fig';
      figure.setAttribute('contenteditable', 'false');
      figure.setAttribute('role', 'button');
      figure.tabIndex = 0;
      figure.dataset.key = part.key;
      figure.title = `${labelOf(part.key)}：来自记录，点击或按回车查看出处`;
      figure.textContent = part.text;
      return figure;
    }),
  );
}

/** Puts the caret before or behind a figure, back into the words to type. */
export function caretBeside(element: HTMLElement, figure: HTMLElement, behind: boolean) {
  const range = document.createRange();
  if (behind) range.setStartAfter(figure);
  else range.setStartBefore(figure);
  range.collapse(true);
  element.focus();
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Reads an editable element back into text with tokens. */
export function serialise(node: Node): string {
  return Array.from(node.childNodes)
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return child.textContent ?? '';
      if (!(child instanceof HTMLElement)) return '';
      if (child.dataset.key) return `{{${child.dataset.key}}}`;
      return child.tagName === 'BR' ? '' : serialise(child);
    })
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** Turns a phrase into typed words, which no longer follow the records. */
export const unbind = (text: string, key: string, words: string) => text.replaceAll(`{{${key}}}`, words);
