import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { isRechecking } from './words';

/** Asked again while the machine looks, so that its result appears by itself. */
const POLL = 2_000;

export type TaskQuery = NonNullable<operations['TaskResource_list']['parameters']['query']>;
export type NewTerms = components['schemas']['NewTerms'];

export function useTasks(query: TaskQuery) {
  return useQuery({
    queryKey: ['tasks', query],
    queryFn: () => unwrap(api.GET('/api/v1/tasks', { params: { query } })),
    placeholderData: (before) => before,
  });
}

export const readTask = (id: string) => unwrap(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } }));

export function useTask(id: string) {
  return useQuery({
    queryKey: ['task', id],
    queryFn: () => readTask(id),
    refetchInterval: (query) => (query.state.data?.items?.some(isRechecking) ? POLL : false),
  });
}

export function useTaskPreview(campaignId: string) {
  return useQuery({
    queryKey: ['task-preview', campaignId],
    queryFn: () =>
      unwrap(api.GET('/api/v1/campaigns/{id}/tasks/preview', { params: { path: { id: campaignId } } })),
  });
}

/** Short names of the rules by their reference, e.g. D038 解读关联. */
export function useIndicators(): Map<string, string> {
  const query = useQuery({
    queryKey: ['rules', undefined],
    queryFn: () => unwrap(api.GET('/api/v1/rules')),
    staleTime: 60_000,
  });
  return new Map((query.data ?? []).map((rule) => [rule.ref ?? '', rule.indicator ?? '']));
}

/** The inspection the tasks come from. */
export function useCampaignTitle(id: string): string | undefined {
  const query = useQuery({
    queryKey: ['campaign', id],
    queryFn: () => unwrap(api.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })),
  });
  return query.data?.title;
}

/** A step of a task; whatever shows tasks is asked again afterwards. */
export function useTaskChange<V, T>(change: (input: V) => Promise<T>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(
        ['task', 'tasks', 'task-preview', 'desk', 'campaign', 'finding'].map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
}

const at = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': version } });

export const draftTasks = (campaignId: string, terms: NewTerms, findingIds: string[]) =>
  unwrap(
    api.POST('/api/v1/campaigns/{id}/tasks', {
      params: { path: { id: campaignId } },
      body: { terms, findingIds },
    }),
  );

export const issueTasks = (drafts: { id?: string; version?: number }[]) =>
  unwrap(
    api.POST('/api/v1/tasks/issue', {
      body: { tasks: drafts.map(({ id, version }) => ({ id: id!, version: version! })) },
    }),
  );

export const discardTask = (id: string, version: number) =>
  api.POST('/api/v1/tasks/{id}/discard', { params: at(id, version) });

export const saveAnswer = (id: string, itemId: string, version: number, text: string, fileIds: string[]) =>
  unwrap(
    api.PUT('/api/v1/tasks/{id}/answers/{itemId}', {
      params: { path: { id, itemId }, header: { 'If-Match': version } },
      body: { text, fileIds },
    }),
  );

export const submitAnswer = (id: string, itemId: string, version: number) =>
  unwrap(
    api.POST('/api/v1/tasks/{id}/answers/{itemId}/submit', {
      params: { path: { id, itemId }, header: { 'If-Match': version } },
    }),
  );

export const submitTask = (id: string, version: number) =>
  unwrap(api.POST('/api/v1/tasks/{id}/submit', { params: at(id, version) }));

export const sendTask = (id: string, version: number) =>
  unwrap(api.POST('/api/v1/tasks/{id}/send', { params: at(id, version) }));

export const sendBackTask = (id: string, version: number, reason: string) =>
  unwrap(api.POST('/api/v1/tasks/{id}/send-back', { params: at(id, version), body: { reason } }));

export const verifyTask = (id: string, version: number) =>
  unwrap(api.POST('/api/v1/tasks/{id}/verify', { params: at(id, version) }));

export const returnTask = (id: string, version: number, reason: string, itemIds: string[]) =>
  unwrap(api.POST('/api/v1/tasks/{id}/return', { params: at(id, version), body: { reason, itemIds } }));
