/** Brings a part of the page into view, below the bar, and the focus to it. */
export function lookAt(part: HTMLElement | null) {
  part?.scrollIntoView?.({ block: 'start' });
  part?.focus({ preventScroll: true });
}
