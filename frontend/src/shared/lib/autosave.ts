import { useEffect, useRef, useState } from 'react';
import { businessNow } from './clock';

const RETRY_MS = 10_000;

/**
 * Saves to the server a moment after the last change, and at once when the page is left; says when,
 * and says when it failed and is tried again.
 */
export function useAutosave<T>(value: T, save: (value: T) => Promise<unknown>, delay = 1200) {
  const [state, setState] = useState({ text: '', failed: false });
  const serialised = JSON.stringify(value);
  const [saved, setSaved] = useState(serialised);
  const pending = useRef<(() => void) | null>(null);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (serialised === saved) return;
    const send = () => {
      pending.current = null;
      latest.current(JSON.parse(serialised) as T).then(
        () => {
          setSaved(serialised);
          setState({ text: `${businessNow().format('HH:mm')} 已自动保存`, failed: false });
        },
        () => setState({ text: '自动保存失败，内容仍在本页，稍后再试', failed: true }),
      );
    };
    pending.current = send;
    const timer = setTimeout(send, state.failed ? RETRY_MS : delay);
    return () => clearTimeout(timer);
  }, [serialised, saved, delay, state]);
  useEffect(() => () => pending.current?.(), []);
  return { ...state, unsaved: serialised !== saved };
}
