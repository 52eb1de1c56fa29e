import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem, Problem } from '../api/problem';
import { businessNow } from './clock';
import { useDraft } from './draft';

const RETRY_MS = 10_000;

/** What the server holds, and its version. */
export interface Stored<T> {
  version: number;
  value: T;
  /** Who saved it, where that is recorded. */
  by?: string;
}

interface How<T> {
  save: (version: number, value: T) => Promise<Stored<T>>;
  /** What the server holds now, asked after a refusal because somebody else was first. */
  load: () => Promise<Stored<T>>;
  delay?: number;
  /** The server words some of the content itself: what it made of a save is shown, unless one types on. */
  follow?: boolean;
}

/** What is typed and not yet saved, and what it was typed over. */
interface Kept<T> extends Stored<T> {
  base: string;
}

interface Status {
  text: string;
  failed: boolean;
  /** The content refused for its own sake: not sent again until it changes. */
  refused?: string;
}

/** While both versions stand there to choose from; the server's "refresh and try again" leads nowhere here. */
const CONFLICT: Status = { text: '内容尚未保存，请在上方选择保留谁的内容', failed: true };

const UNDECIDED = {
  code: 'STALE',
  status: 412,
  title: '内容已被他人修改',
  detail: '请先选择用您的内容覆盖，或载入对方的内容',
};

/**
 * Content saved to the server a moment after each change and when the page is left, kept in this
 * browser until the server has it. A newer {@code stored} is shown when nothing is unsaved. When only
 * the version moved on, it is saved over the new one; what somebody else changed meanwhile stands in
 * {@code theirs} until the user chooses.
 */
export function useServerDraft<T>(key: string, stored: Stored<T>, how: How<T>) {
  const { value: kept, change: keep, discard: forget } = useDraft<Kept<T> | null>(key, null);
  const [first] = useState(() => opening(stored, kept));
  const [value, setValue] = useState(first.value);
  const [theirs, setTheirs] = useState(first.theirs);
  const [status, setStatus] = useState<Status>({ text: '', failed: false });
  // In a conflict what was typed still stands over the older content, until the user has chosen.
  const begun = first.theirs && kept ? kept : { version: stored.version, base: JSON.stringify(stored.value) };
  const version = useRef(begun.version);
  const base = useRef(begun.base);
  const sent = useRef(JSON.stringify(stored.value));
  const sending = useRef<string | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const now = useRef({ value, theirs, how, kept });
  useEffect(() => {
    now.current = { ...now.current, theirs, how, kept };
  });

  useEffect(() => {
    if (first.spent) forget();
  }, [first, forget]);

  const adopt = useCallback((answer: Stored<T>) => {
    version.current = answer.version;
    base.current = JSON.stringify(answer.value);
  }, []);

  /** A step over the version known here; over a newer one when its content is the same. */
  const over = useCallback(
    async <R>(step: (version: number) => Promise<R>): Promise<R> => {
      try {
        return await step(version.current);
      } catch (error) {
        if (!asProblem(error).isConflict) throw error;
        const latest = await now.current.how.load();
        const held = JSON.stringify(latest.value);
        const same = held === base.current || held === JSON.stringify(now.current.value);
        if (!same) setTheirs(latest);
        if (!same || latest.version === version.current) throw error;
        adopt(latest);
        return step(version.current);
      }
    },
    [adopt],
  );

  const store = useCallback(async () => {
    const text = JSON.stringify(now.current.value);
    if (text === sent.current) {
      if (now.current.kept) forget();
      return;
    }
    if (now.current.theirs) throw new Problem(UNDECIDED);
    sending.current = text;
    try {
      const answer = await over((v) => now.current.how.save(v, JSON.parse(text) as T));
      adopt(answer);
      sent.current = text;
      if (JSON.stringify(now.current.value) === text) {
        forget();
        if (now.current.how.follow && words(base.current) !== words(text)) {
          sent.current = base.current;
          now.current = { ...now.current, value: answer.value };
          setValue(answer.value);
        }
      }
      setStatus({ text: `${businessNow().format('HH:mm')} 已自动保存`, failed: false });
    } catch (error) {
      const problem = asProblem(error);
      const again = problem.status === 0 || problem.status >= 500;
      setStatus({
        text: again
          ? '自动保存失败，内容仍在本页，稍后再试'
          : `未能保存：${problem.violations.map((v) => v.message).join('；') || problem.message}；内容仍在本页`,
        failed: true,
        refused: again ? undefined : text,
      });
      throw error;
    } finally {
      sending.current = null;
    }
  }, [adopt, forget, over]);

  /** Saves what is not saved yet, one save after the other; settles when the server has it. */
  const flush = useCallback(() => {
    const next = queue.current.catch(() => undefined).then(store);
    queue.current = next;
    return next;
  }, [store]);

  const serialised = JSON.stringify(value);
  const delay = how.delay ?? 1200;
  useEffect(() => {
    if (theirs || serialised === sent.current || serialised === status.refused) return;
    const timer = setTimeout(() => void flush().catch(() => undefined), status.failed ? RETRY_MS : delay);
    return () => clearTimeout(timer);
  }, [serialised, theirs, status, flush, delay]);
  useEffect(() => () => void (now.current.theirs ? undefined : flush().catch(() => undefined)), [flush]);

  /** The next content, or how it follows from what stands here at this moment. */
  const change = useCallback(
    (to: T | ((before: T) => T)) => {
      const next = typeof to === 'function' ? (to as (before: T) => T)(now.current.value) : to;
      const text = JSON.stringify(next);
      const under = sending.current;
      now.current = { ...now.current, value: next };
      if (text === sent.current && under === null) forget();
      // What is being saved right now is what the server will hold under the new content.
      else
        keep({
          version: version.current,
          base: under !== null && under !== text ? under : base.current,
          value: next,
        });
      setValue(next);
    },
    [forget, keep],
  );
  /** Shows what the server holds instead of what was typed. */
  const replace = useCallback(
    (answer: Stored<T>) => {
      adopt(answer);
      sent.current = base.current;
      now.current = { ...now.current, value: answer.value, theirs: null };
      forget();
      setValue(answer.value);
      setTheirs(null);
      setStatus({ text: '', failed: false });
    },
    [adopt, forget],
  );
  // What the page has read anew is shown when nothing typed here waits to be saved; the server may
  // also word the same version anew, as it does with a notice whose records changed.
  useEffect(() => {
    const idle = !theirs && sending.current === null && serialised === sent.current;
    const anew = stored.version === version.current && JSON.stringify(stored.value) !== base.current;
    if (idle && (anew || stored.version > version.current)) replace(stored);
  }, [stored, serialised, theirs, replace]);
  /** After a conflict: the own content goes over theirs. */
  const keepMine = useCallback(() => {
    if (!theirs) return;
    adopt(theirs);
    sent.current = base.current;
    now.current = { ...now.current, theirs: null };
    keep({ version: version.current, base: base.current, value: now.current.value });
    setTheirs(null);
    setStatus({ text: '', failed: false });
  }, [adopt, keep, theirs]);
  /** After a conflict: the own content is given up. */
  const takeTheirs = useCallback(() => theirs && replace(theirs), [replace, theirs]);
  /** Saves, then takes a step over the saved version. */
  const then = useCallback(
    async <R>(step: (version: number) => Promise<R>) => {
      await flush();
      return over(step);
    },
    [flush, over],
  );

  return {
    value,
    change,
    status: theirs ? CONFLICT : status,
    flush,
    over,
    then,
    replace,
    theirs,
    keepMine,
    takeTheirs,
  };
}

/** Blanks at the end of what is being typed are not taken away. */
const words = (text: string) => text.replace(/\s+/g, '');

interface Opening<T> {
  value: T;
  theirs: Stored<T> | null;
  /** What is kept holds nothing of its own any more. */
  spent: boolean;
}

/** What to begin with: typed here before and not saved, or as the server holds it. */
function opening<T>(stored: Stored<T>, kept: Kept<T> | null): Opening<T> {
  const held = JSON.stringify(stored.value);
  const own = kept && JSON.stringify(kept.value);
  if (!kept || own === held || own === kept.base) {
    return { value: stored.value, theirs: null, spent: kept !== null };
  }
  const over = kept.version === stored.version || kept.base === held;
  return { value: kept.value, theirs: over ? null : stored, spent: false };
}
