import { useEffect, useRef } from 'react';

/** Whether keys now belong to a field or an open dialog. */
export function keysTaken(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  const typing =
    target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role=combobox], [role=listbox], [role=menu]') !== null;
  const dialog = [...document.querySelectorAll('[role=dialog]')].some(
    (d) => (d as HTMLElement).getClientRects().length > 0,
  );
  return typing || dialog || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
}

/** Plain keys of a screen, e.g. `{ y: confirm, n: dismiss }`; they do nothing while somebody types. */
export function useKeys(keys: Record<string, (() => void) | undefined>) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || keysTaken(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

interface KeyGroup {
  title: string;
  keys: [string, string][];
}

const groups = new Set<KeyGroup>();

/** The keys of the screens now shown, for the help behind `?`. */
export const knownKeys = () => [...groups];

/** Tells the help behind `?` about a screen's keys. `keys` must be a constant of the module. */
export function useKeyHelp(title: string, keys: [string, string][]) {
  useEffect(() => {
    const group = { title, keys };
    groups.add(group);
    return () => {
      groups.delete(group);
    };
  }, [title, keys]);
}

/** J and K walk through the rows of the list on the screen: the row's first link or button gets the focus. */
export function stepRow(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-key], [data-row]')];
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step];
  if (!next) return;
  const target = next.querySelector<HTMLElement>('a[href], button:not([disabled]), input:not([disabled])');
  if (!target) next.tabIndex = -1;
  (target ?? next).focus();
  next.scrollIntoView?.({ block: 'nearest' });
}

/** Ctrl+Enter (or Cmd+Enter) sends what is being typed: `<TextArea onKeyDown={onSend(submit)} />`. */
export const onSend =
  (send: () => void) =>
  (event: { key: string; ctrlKey: boolean; metaKey: boolean; preventDefault: () => void }) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
