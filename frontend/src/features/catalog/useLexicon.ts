import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import type { ListState } from '../../shared/lib/listState';

type Schemas = components['schemas'];
export type Row = Schemas['LexiconRowView'];
export type Content = Schemas['LexiconContent'];
export type Kind = Schemas['LexiconKind'];
export type Hit = Schemas['LexiconHit'];

export const PAGE_SIZE = 50;
export const LEXICON = ['lexicon'];

export function useRows(list: ListState, kind: Kind) {
  return useQuery({
    queryKey: [...LEXICON, kind, list.filters, list.cursor],
    placeholderData: keepPreviousData,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/lexicon/rows', {
          params: {
            query: {
              kind,
              q: list.get('q'),
              category: list.get('category'),
              severity: list.get('severity') as Schemas['Severity'],
              origin: list.get('origin') as Schemas['LexiconOrigin'],
              sort: list.sort,
              cursor: list.cursor,
              limit: PAGE_SIZE,
            },
          },
        }),
      ),
  });
}

export function useCategories(): string[] {
  const { data } = useQuery({
    queryKey: [...LEXICON, 'categories'],
    queryFn: () => unwrap(api.GET('/api/v1/lexicon/categories')),
    staleTime: 60_000,
  });
  return data ?? [];
}

/** Adds a row, or changes the one that is given. */
export function useSave(row?: Row) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Content) =>
      row
        ? unwrap(
            api.PUT('/api/v1/lexicon/rows/{id}', {
              params: { path: { id: row.id! }, header: { 'If-Match': row.version! } },
              body,
            }),
          )
        : unwrap(api.POST('/api/v1/lexicon/rows', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: LEXICON }),
  });
}

/** Takes an own row away; switches one of others off or on again. */
export function useRowActions() {
  const queries = useQueryClient();
  const after = <T>(done: T) => queries.invalidateQueries({ queryKey: LEXICON }).then(() => done);
  return {
    remove: (row: Row) =>
      unwrap(
        api.DELETE('/api/v1/lexicon/rows/{id}', {
          params: { path: { id: row.id! }, header: { 'If-Match': row.version! } },
        }),
      ).then(after),
    switchOff: (row: Row, reason: string) =>
      unwrap(
        api.POST('/api/v1/lexicon/rows/{id}/switch-off', {
          params: { path: { id: row.id! } },
          body: { reason },
        }),
      ).then(after),
    switchOn: (row: Row) =>
      unwrap(api.POST('/api/v1/lexicon/rows/{id}/switch-on', { params: { path: { id: row.id! } } })).then(
        after,
      ),
  };
}

export function useTrial() {
  return useMutation({
    mutationFn: (text: string) => unwrap(api.POST('/api/v1/lexicon/trial', { body: { text } })),
  });
}
