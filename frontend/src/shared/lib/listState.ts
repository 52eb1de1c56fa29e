import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Filters, sort and page of a list live in the address, so that back works and a link shows the same. */
export function useListState() {
  const [params, setParams] = useSearchParams();

  return useMemo(() => {
    const cursors = params.getAll('c');
    const update = (change: (next: URLSearchParams) => void, replace: boolean) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          change(next);
          return next;
        },
        { replace },
      );
    /** Sets or clears several filters at once and returns to the first page. */
    const setAll = (values: Record<string, string | undefined | null>, replace = false) =>
      update((next) => {
        next.delete('c');
        Object.entries(values).forEach(([name, value]) => {
          if (value) next.set(name, value);
          else next.delete(name);
        });
      }, replace);
    return {
      filters: Object.fromEntries(params.entries()) as Record<string, string>,
      get: (name: string) => params.get(name) ?? undefined,
      /** Sets or clears one filter and returns to the first page. */
      set: (name: string, value: string | undefined | null, replace = false) =>
        setAll({ [name]: value }, replace),
      setAll,
      clear: (names: string[]) => setAll(Object.fromEntries(names.map((name) => [name, null]))),
      sort: params.get('sort') ?? undefined,
      cursor: cursors.at(-1),
      pageIndex: cursors.length,
      nextPage: (cursor: string) => update((next) => next.append('c', cursor), false),
      previousPage: () =>
        update((next) => {
          next.delete('c');
          cursors.slice(0, -1).forEach((cursor) => next.append('c', cursor));
        }, false),
    };
  }, [params, setParams]);
}

export type ListState = ReturnType<typeof useListState>;
