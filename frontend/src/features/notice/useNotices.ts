import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import type { AsRead } from './asRead';
import type { Notice } from './words';

export type NoticeQuery = NonNullable<operations['NoticeResource_list']['parameters']['query']>;
export type NewNotice = components['schemas']['NewNotice'];

export function useNotices(query: NoticeQuery, enabled = true) {
  return useQuery({
    queryKey: ['notices', query],
    enabled,
    queryFn: () => unwrap(api.GET('/api/v1/notices', { params: { query } })),
    placeholderData: (before) => before,
  });
}

export const readNotice = (id: string) =>
  unwrap(api.GET('/api/v1/notices/{id}', { params: { path: { id } } }));

export function useNotice(id: string) {
  return useQuery({
    queryKey: ['notice', id],
    queryFn: () => readNotice(id),
  });
}

/** Where a number comes from; asked for when one is chosen. */
export function useOrigin(id: string, key: string | undefined, version: number) {
  return useQuery({
    queryKey: ['notice', id, 'origin', key, version],
    enabled: key !== undefined,
    queryFn: () =>
      unwrap(api.GET('/api/v1/notices/{id}/figures/{key}/rows', { params: { path: { id, key: key! } } })),
  });
}

/** The office's own inspections whose notice is not issued, newest first. */
export function useOpenCampaigns(enabled: boolean) {
  return useQuery({
    queryKey: ['campaigns', 'for-notice'],
    enabled,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/campaigns', {
          params: {
            query: { mine: true, state: ['RUNNING', 'REVIEW'], sort: '-planned', limit: 500 },
          },
        }),
      ),
  });
}

/** A step of a notice; its page shows the answer at once, lists are asked again. */
export function useNoticeChange<V>(change: (input: V) => Promise<Notice | undefined>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (notice) => {
      if (notice) client.setQueryData(['notice', notice.notice!.id], notice);
    },
    // Refused because something changed: the page shows what stands now.
    onError: () => client.invalidateQueries({ queryKey: ['notice'] }),
    onSettled: () =>
      Promise.all(
        ['notices', 'tasks', 'task', 'desk', 'campaign', 'campaigns'].map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
}

const at = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': version } });

export const draftNotice = (campaignId: string) =>
  unwrap(api.POST('/api/v1/campaigns/{id}/notices', { params: { path: { id: campaignId } } }));

export const saveNotice = (id: string, version: number, body: NewNotice) =>
  unwrap(api.PUT('/api/v1/notices/{id}', { params: at(id, version), body }));

export const redraftNotice = (id: string, version: number) =>
  unwrap(api.POST('/api/v1/notices/{id}/redraft', { params: at(id, version) }));

export const submitNotice = (id: string, version: number) =>
  unwrap(api.POST('/api/v1/notices/{id}/submit', { params: at(id, version) }));

export const approveNotice = (id: string, { version, contentHash }: AsRead) =>
  unwrap(api.POST('/api/v1/notices/{id}/approve', { params: at(id, version), body: { contentHash } }));

export const returnNotice = (id: string, version: number, reason: string) =>
  unwrap(api.POST('/api/v1/notices/{id}/return', { params: at(id, version), body: { reason } }));

export const declineNotice = (id: string, version: number, reason: string) =>
  unwrap(api.POST('/api/v1/notices/{id}/decline', { params: at(id, version), body: { reason } }));

export const signNotice = (
  id: string,
  { version, contentHash }: AsRead,
  number: { prefix: string; serial?: number },
) =>
  unwrap(
    api.POST('/api/v1/notices/{id}/sign', { params: at(id, version), body: { contentHash, ...number } }),
  );

export const discardNotice = (id: string, version: number) =>
  api.POST('/api/v1/notices/{id}/discard', { params: at(id, version) }).then(() => undefined);
