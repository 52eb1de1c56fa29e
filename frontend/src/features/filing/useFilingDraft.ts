import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem } from '../../shared/api/problem';
import { businessNow } from '../../shared/lib/clock';
import type { Filing, Form } from './filings';

export interface SaveStatus {
  text: string;
  failed: boolean;
}

interface Options {
  save: (id: string, version: number, form: Form) => Promise<Filing>;
  load: (id: string) => Promise<Filing>;
  onSaved?: (filing: Filing) => void;
  delay?: number;
  /** Whose unsent text this browser may bring back. */
  person?: string;
}

/** What could not be sent, with the version it was written over. */
interface Unsent {
  version: number;
  form: Form;
}

/**
 * The form being filled in: every change is kept in this browser at once and on the server a moment
 * later, one save after the other. Somebody else's change meanwhile is shown, never overwritten.
 */
export function useFilingDraft(filing: Filing, options: Options) {
  const key = `zx.filing.${filing.id}.${options.person ?? ''}`;
  const [kept] = useState(() => unsent(key));
  const [form, setForm] = useState<Form>(kept?.form ?? filing.form ?? {});
  const [status, setStatus] = useState<SaveStatus>({ text: '', failed: false });
  const [theirs, setTheirs] = useState<Filing | null>(
    kept && kept.version !== (filing.version ?? 0) ? filing : null,
  );
  const version = useRef(filing.version ?? 0);
  const saved = useRef(JSON.stringify(filing.form ?? {}));
  const latest = useRef(form);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const how = useRef(options);
  useEffect(() => {
    how.current = options;
    latest.current = form;
  });

  const store = useCallback(async () => {
    const text = JSON.stringify(latest.current);
    if (text === saved.current) return;
    const { save, load, onSaved } = how.current;
    try {
      const answer = await save(filing.id!, version.current, JSON.parse(text) as Form);
      version.current = answer.version ?? 0;
      saved.current = text;
      if (JSON.stringify(latest.current) === text) localStorage.removeItem(key);
      setStatus({ text: `${businessNow().format('HH:mm')} 已自动保存`, failed: false });
      onSaved?.(answer);
    } catch (error) {
      const problem = asProblem(error);
      setStatus({ text: `未能保存：${problem.message}；内容仍在本页`, failed: true });
      if (problem.isConflict) setTheirs(await load(filing.id!));
      throw error;
    }
  }, [filing.id, key]);

  /** Saves what is not saved yet; settles when the server has it. */
  const flush = useCallback(() => {
    const next = queue.current.catch(() => {}).then(store);
    queue.current = next;
    return next;
  }, [store]);

  const change = useCallback(
    (part: Partial<Form>) =>
      setForm((before) => {
        const after = { ...before, ...part };
        const unsent: Unsent = { version: version.current, form: after };
        localStorage.setItem(key, JSON.stringify(unsent));
        return after;
      }),
    [key],
  );

  const serialised = JSON.stringify(form);
  const delay = options.delay ?? 1200;
  useEffect(() => {
    if (serialised === saved.current || theirs) return;
    const timer = setTimeout(() => void flush().catch(() => {}), delay);
    return () => clearTimeout(timer);
  }, [serialised, theirs, flush, delay]);

  /** After a conflict: the own text goes over theirs. */
  const keepMine = useCallback(() => {
    version.current = theirs?.version ?? version.current;
    setTheirs(null);
  }, [theirs]);

  /** After a conflict: the own text is given up. */
  const takeTheirs = useCallback(() => {
    if (!theirs) return;
    version.current = theirs.version ?? 0;
    saved.current = JSON.stringify(theirs.form ?? {});
    localStorage.removeItem(key);
    setForm(theirs.form ?? {});
    setTheirs(null);
    setStatus({ text: '已载入他人保存的内容', failed: false });
  }, [theirs, key]);

  return { form, change, status, flush, version, theirs, keepMine, takeTheirs };
}

function unsent(key: string): Unsent | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Unsent | null;
  } catch {
    return null;
  }
}
