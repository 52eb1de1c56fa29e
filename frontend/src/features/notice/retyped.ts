import type { TextBlock } from './words';

/** A block as somebody changed it: from now on it stands as typed and follows the records no more. */
export function retyped(block: TextBlock, change: Partial<TextBlock>): TextBlock {
  const next = { ...block, ...change };
  const same = next.text === block.text && next.lead === block.lead && next.style === block.style;
  return same ? block : { ...next, standard: false };
}
