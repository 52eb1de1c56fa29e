import { useEffect, useRef } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { groupFindings } from './groupFindings';
import type { Part } from './words';

type Schemas = components['schemas'];

/** Asked again while the machine runs, so that progress is live and survives a reload. */
const POLL = 2_000;

export type CampaignQuery = NonNullable<operations['CampaignResource_list']['parameters']['query']>;

export function useCampaigns(query: CampaignQuery) {
  return useQuery({
    queryKey: ['campaigns', query],
    queryFn: () => unwrap(api.GET('/api/v1/campaigns', { params: { query } })),
  });
}

export function useCampaign(id: string, running = false) {
  return useQuery({
    queryKey: ['campaign', id],
    queryFn: () => unwrap(api.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })),
    refetchInterval: running ? POLL : false,
  });
}

export function useProgress(id: string) {
  return useQuery({
    queryKey: ['campaign', id, 'progress'],
    queryFn: () => unwrap(api.GET('/api/v1/campaigns/{id}/progress', { params: { path: { id } } })),
    refetchInterval: (query) => (query.state.data?.running ? POLL : false),
  });
}

/** Reads the campaign and its lists once more when the machine's run ends. */
export function useEndOfRun(id: string, running: boolean) {
  const queries = useQueryClient();
  const before = useRef(running);
  useEffect(() => {
    if (before.current && !running) void queries.invalidateQueries({ queryKey: ['campaign', id] });
    before.current = running;
  }, [id, queries, running]);
}

export interface TargetQuery {
  part: Part;
  q?: string;
  area?: string;
  situation?: Schemas['Situation'];
}

export function useTargets(id: string, query: TargetQuery, running = false) {
  return useQuery({
    queryKey: ['campaign', id, 'targets', query],
    queryFn: () => unwrap(api.GET('/api/v1/campaigns/{id}/targets', { params: { path: { id }, query } })),
    refetchInterval: running ? POLL : false,
    placeholderData: (before) => before,
  });
}

export function useEvents(id: string) {
  return useQuery({
    queryKey: ['campaign', id, 'events'],
    queryFn: () => unwrap(api.GET('/api/v1/campaigns/{id}/events', { params: { path: { id } } })),
  });
}

export function useResults(id: string, part: Part) {
  return useQuery({
    queryKey: ['campaign', id, 'results', part],
    queryFn: () =>
      unwrap(api.GET('/api/v1/campaigns/{id}/results', { params: { path: { id }, query: { part } } })),
  });
}

export function useFigures(id: string) {
  return useQuery({
    queryKey: ['campaign', id, 'figures'],
    queryFn: () => unwrap(api.GET('/api/v1/campaigns/{id}/figures', { params: { path: { id } } })),
  });
}

export function useFigureRows(id: string, key: string | undefined) {
  return useQuery({
    queryKey: ['campaign', id, 'figures', key],
    enabled: key !== undefined,
    queryFn: () =>
      unwrap(api.GET('/api/v1/campaigns/{id}/figures/{key}/rows', { params: { path: { id, key: key! } } })),
  });
}

export function useRules(object?: Schemas['RuleObject']) {
  return useQuery({
    queryKey: ['rules', object],
    queryFn: () => unwrap(api.GET('/api/v1/rules', { params: { query: { object } } })),
    staleTime: 60_000,
  });
}

export function useImport(id: string, importId: string | undefined) {
  return useQuery({
    queryKey: ['campaign', id, 'import', importId],
    enabled: importId !== undefined,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/campaigns/{id}/result-imports/{import}', {
          params: { path: { id, import: importId! } },
        }),
      ),
  });
}

export function useReview(id: string) {
  return useQuery({
    queryKey: ['campaign', id, 'review'],
    queryFn: () => unwrap(api.GET('/api/v1/campaigns/{id}/review', { params: { path: { id } } })),
  });
}

/** What the machine looked at on one site: figures of samples, what it left alone. */
export function useChecked(campaign: string, target: string | undefined) {
  return useQuery({
    queryKey: ['campaign', campaign, 'checked', target],
    enabled: target !== undefined,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/campaigns/{id}/targets/{target}/checked', {
          params: { path: { id: campaign, target: target! } },
        }),
      ),
  });
}

/** The findings of one review group, open ones first. */
export function useGroupFindings(campaign: string, target?: string, rule?: string) {
  return useQuery({
    queryKey: ['campaign', campaign, 'group', target, rule],
    enabled: target !== undefined,
    queryFn: () => groupFindings({ campaign, target, rule }),
  });
}

export function useFinding(id: string | undefined) {
  return useQuery({
    queryKey: ['finding', id],
    enabled: id !== undefined,
    queryFn: () => unwrap(api.GET('/api/v1/findings/{id}', { params: { path: { id: id! } } })),
  });
}

/** The source of an archived page. */
export function useEvidencePage(id: string, sha256: string) {
  return useQuery({
    queryKey: ['finding', id, 'page', sha256],
    staleTime: Infinity,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/findings/{id}/evidence/{sha256}', {
          params: { path: { id, sha256 } },
          parseAs: 'text',
        }),
      ),
  });
}

/** A change of a campaign; whatever shows the campaign is asked again afterwards. */
export function useCampaignChange<V, T>(id: string, change: (input: V) => Promise<T>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['campaign', id] }),
        client.invalidateQueries({ queryKey: ['campaigns'] }),
        client.invalidateQueries({ queryKey: ['finding'] }),
      ]),
  });
}
