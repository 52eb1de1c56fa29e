import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import type { ListState } from '../../shared/lib/listState';

type Schemas = components['schemas'];
export type Website = Schemas['WebsiteView'];
export type Account = Schemas['AccountView'];
export type RecordVersion = Schemas['Version'];
export type Platform = Schemas['PlatformView'];

export const PAGE_SIZE = 20;

export function useWebsites(list: ListState) {
  return useQuery({
    queryKey: ['websites', list.filters, list.cursor],
    placeholderData: keepPreviousData,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/websites', {
          params: {
            query: {
              q: list.get('q'),
              area: list.get('area'),
              type: list.get('type') as Schemas['SiteType'],
              state: list.get('state') as Schemas['SiteState'],
              withoutCode: list.get('withoutCode') ? true : undefined,
              sort: list.sort,
              cursor: list.cursor,
              limit: PAGE_SIZE,
            },
          },
        }),
      ),
  });
}

export function useAccounts(list: ListState) {
  return useQuery({
    queryKey: ['accounts', list.filters, list.cursor],
    placeholderData: keepPreviousData,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/accounts', {
          params: {
            query: {
              q: list.get('q'),
              area: list.get('area'),
              platform: list.get('platform'),
              state: list.get('state') as Schemas['AccountState'],
              withoutCode: list.get('withoutCode') ? true : undefined,
              sort: list.sort,
              cursor: list.cursor,
              limit: PAGE_SIZE,
            },
          },
        }),
      ),
  });
}

export function useWebsite(id: string) {
  return useQuery({
    queryKey: ['website', id],
    queryFn: () => unwrap(api.GET('/api/v1/websites/{id}', { params: { path: { id } } })),
  });
}

export function useAccount(id: string) {
  return useQuery({
    queryKey: ['account', id],
    queryFn: () => unwrap(api.GET('/api/v1/accounts/{id}', { params: { path: { id } } })),
  });
}

export function useHistory(register: 'websites' | 'accounts', id: string) {
  return useQuery({
    queryKey: [register, id, 'history'],
    queryFn: () =>
      register === 'websites'
        ? unwrap(api.GET('/api/v1/websites/{id}/history', { params: { path: { id } } }))
        : unwrap(api.GET('/api/v1/accounts/{id}/history', { params: { path: { id } } })),
  });
}

export function usePlatforms() {
  return useQuery({
    queryKey: ['platforms'],
    queryFn: () => unwrap(api.GET('/api/v1/platforms')),
    staleTime: 60_000,
  });
}

export function useAssignLetters() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ platform, letters }: { platform: Platform; letters: string }) =>
      unwrap(
        api.PUT('/api/v1/platforms/{id}', {
          params: { path: { id: platform.id! }, header: { 'If-Match': platform.version! } },
          body: { letters },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['platforms'] }),
  });
}
