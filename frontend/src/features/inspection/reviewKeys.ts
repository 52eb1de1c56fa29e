import { useEffect, useState } from 'react';
import type { ReviewGroup } from './words';

export interface ReviewActions {
  next: () => void;
  previous: () => void;
  confirm: () => void;
  dismiss: () => void;
  undo: () => void;
}

const KEYS: Record<string, keyof ReviewActions> = {
  j: 'next',
  k: 'previous',
  y: 'confirm',
  n: 'dismiss',
  z: 'undo',
};

const MOVES: (keyof ReviewActions)[] = ['next', 'previous'];

/** The action behind a key; none while something is typed or a modifier or the key itself is held. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target' | 'repeat'>,
) {
  const target = event.target as HTMLElement | null;
  const typing = target?.closest?.('input, textarea, select, [contenteditable], [role="dialog"]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const action = KEYS[event.key.toLowerCase()];
  // A key that is held down goes on to the next group; it decides nothing it has not shown.
  return action && event.repeat && !MOVES.includes(action) ? undefined : action;
}

const SWITCH = 'zx.review-keys';

/** Whether single letters act; kept in this browser. */
export function useKeysSwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(SWITCH) !== 'off');
  const change = (to: boolean) => {
    localStorage.setItem(SWITCH, to ? 'on' : 'off');
    setOn(to);
  };
  return [on, change];
}

export function useReviewKeys(actions: ReviewActions, on: boolean) {
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action) {
        event.preventDefault();
        actions[action]();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [actions, on]);
}

/** A group's name in the address. */
export const groupKey = (group: ReviewGroup) => `${group.targetId}~${group.rule}`;

/** Headings of the list with their groups, in the server's order. */
export function byHeading(groups: ReviewGroup[]): [string, ReviewGroup[]][] {
  const headings = new Map<string, ReviewGroup[]>();
  groups.forEach((group) => {
    const heading = group.effect === 'VETO' ? '单项否决' : (group.group ?? '其他问题');
    headings.set(heading, [...(headings.get(heading) ?? []), group]);
  });
  return [...headings];
}

/** Where to go after a decision: the next group that still has open ones, else the one before. */
export function nextOpen(groups: ReviewGroup[], current: number): number {
  const open = (index: number) => (groups[index]?.open ?? 0) > 0;
  for (let i = current + 1; i < groups.length; i++) if (open(i)) return i;
  for (let i = current - 1; i >= 0; i--) if (open(i)) return i;
  return current;
}
