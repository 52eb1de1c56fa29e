import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Filters, sort and page of a list live in the address, so that back works and a link shows the same. */
export function useListState() {
  const [params, setParams] = useSearchParams();

  const filters = useMemo(() => Object.fromEntries(params.entries()), [params]);
  const cursors = useMemo(() => params.getAll('c'), [params]);

  const update = useCallback(
    (change: (next: URLSearchParams) => void) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          change(next);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  /** Sets or clears one filter and returns to the first page. */
  const set = useCallback(
    (name: string, value: string | undefined | null) =>
      update((next) => {
        next.delete('c');
        if (value) next.set(name, value);
        else next.delete(name);
      }),
    [update],
  );
  const clear = useCallback(
    (names: string[]) =>
      update((next) => {
        next.delete('c');
        names.forEach((name) => next.delete(name));
      }),
    [update],
  );
  const nextPage = useCallback((cursor: string) => update((next) => next.append('c', cursor)), [update]);
  const previousPage = useCallback(
    () =>
      update((next) => {
        const kept = next.getAll('c').slice(0, -1);
        next.delete('c');
        kept.forEach((c) => next.append('c', c));
      }),
    [update],
  );
  return {
    filters,
    get: (name: string) => params.get(name) ?? undefined,
    set,
    clear,
    sort: params.get('sort') ?? undefined,
    cursor: cursors.at(-1),
    pageIndex: cursors.length,
    nextPage,
    previousPage,
  };
}

export type ListState = ReturnType<typeof useListState>;
