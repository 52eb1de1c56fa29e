import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import type { ListState } from '../../shared/lib/listState';

type Schemas = components['schemas'];
export type RegisterImport = Schemas['RegisterImportView'];
export type ImportDetail = Schemas['ImportDetail'];
export type ImportedRow = Schemas['ImportedRow'];
export type Fault = Schemas['Fault'];

export function useImports(list: ListState) {
  return useQuery({
    queryKey: ['register-imports', list.filters, list.cursor],
    placeholderData: keepPreviousData,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/register-imports', {
          params: {
            query: {
              kind: list.get('kind') as Schemas['RegisterKind'],
              state: list.get('state') as Schemas['RegisterImportState'],
              sort: list.sort,
              cursor: list.cursor,
              limit: 20,
            },
          },
        }),
      ),
  });
}

export function useImport(id: string) {
  return useQuery({
    queryKey: ['register-import', id],
    queryFn: () => unwrap(api.GET('/api/v1/register-imports/{id}', { params: { path: { id } } })),
  });
}

/** Applies or discards; both registers are read afresh afterwards. */
export function useDecideImport({ id, version }: RegisterImport) {
  const queries = useQueryClient();
  const params = { path: { id: id! }, header: { 'If-Match': version! } };
  return useMutation({
    mutationFn: (verb: 'apply' | 'discard') =>
      unwrap(
        verb === 'apply'
          ? api.POST('/api/v1/register-imports/{id}/apply', { params })
          : api.POST('/api/v1/register-imports/{id}/discard', { params }),
      ),
    onSettled: () =>
      Promise.all(
        ['register-import', 'register-imports', 'websites', 'accounts', 'desk'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
