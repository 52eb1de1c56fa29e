import type { Hit } from './useLexicon';

/** A stretch of a text, with the hit that it is. */
export interface Stretch {
  text: string;
  hit?: Hit;
  /** Of the hit in the list, from 0. */
  index?: number;
}

/** The text cut at its hits, which stand in its order; what overlaps an earlier one is left to the list. */
export function marked(text: string, hits: Hit[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  hits.forEach((hit, index) => {
    if (hit.start! < at) return;
    if (hit.start! > at) stretches.push({ text: text.slice(at, hit.start) });
    stretches.push({ text: text.slice(hit.start, hit.end), hit, index });
    at = hit.end!;
  });
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches;
}
