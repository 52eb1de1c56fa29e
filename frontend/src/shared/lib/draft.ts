import dayjs from 'dayjs';
import { useCallback, useState } from 'react';
import { businessNow } from './clock';
import { inChina } from './dates';

interface Kept<T> {
  at: number;
  value: T;
}

const PREFIX = 'zx.draft.';
let owner = '';

/** Drafts belong to a person: the next one at the same computer does not find them. */
export const draftsOf = (personId: string) => {
  owner = `${personId}.`;
};

/** A form's content in this browser until it was sent: survives reload, crash and an ended session. */
export function useDraft<T>(key: string, initial: T) {
  const storageKey = `${PREFIX}${owner}${key}`;
  const [entry, setEntry] = useState(() => ({ storageKey, kept: read<T>(storageKey) }));
  const kept = entry.storageKey === storageKey ? entry.kept : read<T>(storageKey);

  const change = useCallback(
    (value: T) => {
      const next = { at: businessNow().valueOf(), value };
      setEntry({ storageKey, kept: next });
      try {
        localStorage.setItem(storageKey, JSON.stringify(next));
      } catch {
        // The browser's storage is full or forbidden: the page itself still holds what was typed.
      }
    },
    [storageKey],
  );
  const discard = useCallback(() => {
    localStorage.removeItem(storageKey);
    setEntry({ storageKey, kept: null });
  }, [storageKey]);

  return {
    value: kept ? kept.value : initial,
    change,
    discard,
    savedAt: kept ? `${inChina(dayjs(kept.at)).format('HH:mm')} 已自动保存` : null,
    restored: kept !== null,
  };
}

function read<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<T> | null;
  } catch {
    return null;
  }
}
