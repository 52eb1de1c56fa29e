/** A stretch of a text, from inclusive, to exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** A text without its white space; where each character of it begins and ends in the source. */
interface Squeezed {
  text: string;
  begins: number[];
  ends: number[];
}

const ENTITIES: Record<string, string> = {
  '&nbsp;': '',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
const EVERYTHING = /\S+/g;
const MARKUP = /^[<&]/;
/** Scripts, styles and comments whole, then single tags: what a reader of the page does not see. */
const WITH_MARKUP =
  /<(script|style)\b[^]*?<\/\1\s*>|<!--[^]*?-->|<[/!]?[a-z][^>]*>|&(?:nbsp|amp|lt|gt|quot);|[^<&\s]+|[<&]/gi;

/**
 * The first place of a page's source where one of the passages stands, in their order. White space
 * does not count; a passage of several elements is found across their tags.
 */
export function findPassage(source: string, passages: (string | null | undefined)[]): Stretch | null {
  const wanted = passages.map(plain).filter((passage) => passage.length > 1);
  if (wanted.length === 0) return null;
  const written = squeeze(source, EVERYTHING, false);
  const read = squeeze(source, WITH_MARKUP, true);
  for (const passage of wanted) {
    const found = within(written, passage) ?? within(read, passage);
    if (found) return found;
  }
  return null;
}

/** The inspector puts the place into 【】 and ends what it shortens with …. */
const plain = (passage: string | null | undefined) =>
  (passage ?? '').replace(/[【】\s]/g, '').replace(/…$/, '');

function squeeze(source: string, parts: RegExp, asRead: boolean): Squeezed {
  const begins: number[] = [];
  const ends: number[] = [];
  const texts: string[] = [];
  for (const match of source.matchAll(parts)) {
    const part = match[0];
    const markup = asRead && part.length > 1 && MARKUP.test(part);
    const seen = markup ? (ENTITIES[part.toLowerCase()] ?? '') : part;
    for (let i = 0; i < seen.length; i++) {
      begins.push(match.index + (markup ? 0 : i));
      ends.push(match.index + (markup ? part.length : i + 1));
    }
    texts.push(seen);
  }
  return { text: texts.join(''), begins, ends };
}

function within(squeezed: Squeezed, passage: string): Stretch | null {
  const start = squeezed.text.indexOf(passage);
  if (start < 0) return null;
  return { from: squeezed.begins[start]!, to: squeezed.ends[start + passage.length - 1]! };
}
