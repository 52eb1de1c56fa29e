import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import type { ListState } from '../../shared/lib/listState';

type Schemas = components['schemas'];
export type Filing = Schemas['FilingView'];
export type FilingRow = Schemas['FilingRow'];
export type Form = Schemas['AccountForm'];
export type MenuLine = Schemas['MenuLine'];
export type FieldReason = Schemas['FieldReason'];
export type Check = NonNullable<Filing['checks']>[number];
export type Action = Schemas['FilingAction'];

export const PAGE_SIZE = 20;

export function useFilings(list: ListState) {
  const state = list.get('state') as Schemas['FilingState'] | undefined;
  return useQuery({
    queryKey: ['filings', list.filters, list.cursor],
    placeholderData: keepPreviousData,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/filings', {
          params: {
            query: {
              view: list.get('view') === 'ALL' ? 'ALL' : 'MINE',
              state: state ? [state] : undefined,
              q: list.get('q'),
              sort: list.sort,
              cursor: list.cursor,
              limit: PAGE_SIZE,
            },
          },
        }),
      ),
  });
}

export function useFiling(id: string) {
  return useQuery({
    queryKey: ['filing', id],
    queryFn: () => unwrap(api.GET('/api/v1/filings/{id}', { params: { path: { id } } })),
  });
}

export function usePlatformNames(): string[] {
  const { data } = useQuery({
    queryKey: ['platforms'],
    queryFn: () => unwrap(api.GET('/api/v1/platforms')),
    staleTime: 60_000,
  });
  return (data ?? []).map((p) => p.name!);
}

/** Begins a draft and answers it. */
export function createFiling(form: Form = {}): Promise<Filing> {
  return unwrap(api.POST('/api/v1/filings', { body: { kind: 'OPEN', form } }));
}

/** A draft of that person in which nothing was written yet, to go on with instead of another one. */
export async function emptyDraft(person: string): Promise<string | undefined> {
  const drafts = await unwrap(
    api.GET('/api/v1/filings', { params: { query: { view: 'MINE', state: ['DRAFT'], limit: 100 } } }),
  );
  for (const row of drafts.items ?? []) {
    if (row.platform) continue;
    const filing = await unwrap(api.GET('/api/v1/filings/{id}', { params: { path: { id: row.id! } } }));
    if (neverSent(filing) && filing.preparedByName === person && isEmpty(filing)) return row.id;
  }
  return undefined;
}

/** A draft nobody but its writer has seen. */
export const neverSent = (filing: Filing) => filing.state === 'DRAFT' && (filing.steps ?? []).length <= 1;

export const isEmpty = ({ form, files }: Filing) =>
  !files?.length &&
  Object.values(form ?? {}).every(
    (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );

export function saveFiling(id: string, version: number, form: Form): Promise<Filing> {
  return unwrap(
    api.PUT('/api/v1/filings/{id}', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: form,
    }),
  );
}

export type Verb = 'submit' | 'withdraw' | 'sign' | 'send-back' | 'approve' | 'return' | 'reject' | 'note';

/** Acts on a filing; afterwards page, lists and desk are read afresh, whatever came of it. */
export function useAct(id: string) {
  const queries = useQueryClient();
  return async (
    verb: Verb,
    version: number,
    words: { opinion?: string; fields?: FieldReason[] } = {},
  ): Promise<void> => {
    const params = { path: { id }, header: { 'If-Match': version } };
    const opinion = { opinion: words.opinion };
    const why = { opinion: words.opinion, fields: words.fields ?? [] };
    try {
      const filing = await unwrap<Filing>(
        {
          submit: () => api.POST('/api/v1/filings/{id}/submit', { params }),
          withdraw: () => api.POST('/api/v1/filings/{id}/withdraw', { params }),
          sign: () => api.POST('/api/v1/filings/{id}/sign', { params, body: opinion }),
          'send-back': () => api.POST('/api/v1/filings/{id}/send-back', { params, body: why }),
          approve: () => api.POST('/api/v1/filings/{id}/approve', { params, body: opinion }),
          return: () => api.POST('/api/v1/filings/{id}/return', { params, body: why }),
          reject: () => api.POST('/api/v1/filings/{id}/reject', { params, body: opinion }),
          note: () => api.POST('/api/v1/filings/{id}/note', { params, body: opinion }),
        }[verb](),
      );
      queries.setQueryData(['filing', id], filing);
    } finally {
      ['filing', 'filings', 'accounts', 'desk'].forEach(
        (key) => void queries.invalidateQueries({ queryKey: key === 'filing' ? [key, id] : [key] }),
      );
    }
  };
}
