import dayjs from 'dayjs';
import { useCallback, useEffect, useRef, useState } from 'react';

interface Kept<T> {
  at: number;
  value: T;
}

/** A form's content in this browser until it was sent: survives reload, crash and an ended session. */
export function useDraft<T>(key: string, initial: T) {
  const storageKey = `zx.draft.${key}`;
  const [kept, setKept] = useState<Kept<T> | null>(() => read<T>(storageKey));
  const value = kept ? kept.value : initial;

  const change = useCallback(
    (next: T) => {
      const entry = { at: Date.now(), value: next };
      localStorage.setItem(storageKey, JSON.stringify(entry));
      setKept(entry);
    },
    [storageKey],
  );
  const discard = useCallback(() => {
    localStorage.removeItem(storageKey);
    setKept(null);
  }, [storageKey]);

  const savedAt = kept ? `${dayjs(kept.at).format('HH:mm')} 已自动保存` : null;
  return { value, change, discard, savedAt, restored: kept !== null };
}

function read<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<T> | null;
  } catch {
    return null;
  }
}

/** Saves to the server a moment after the last change; says when, and says when it failed. */
export function useAutosave<T>(value: T, save: (value: T) => Promise<unknown>, delay = 1200) {
  const [state, setState] = useState<{ text: string; failed: boolean }>({ text: '', failed: false });
  const saveRef = useRef(save);
  const first = useRef(true);
  const serialised = JSON.stringify(value);
  useEffect(() => {
    saveRef.current = save;
  });
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => {
      saveRef.current(JSON.parse(serialised) as T).then(
        () => setState({ text: `${dayjs().format('HH:mm')} 已自动保存`, failed: false }),
        () => setState({ text: '自动保存失败，内容仍在本页，稍后会再试', failed: true }),
      );
    }, delay);
    return () => clearTimeout(timer);
  }, [serialised, delay]);
  return state;
}
