import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';

export type Waiting = components['schemas']['WaitingItem'];
export type Quarter = components['schemas']['QuarterView'];
export type Stage = components['schemas']['Stage'];
export type Area = components['schemas']['AreaRow'];

export function useDesk() {
  return useQuery({
    queryKey: ['desk'],
    queryFn: () => unwrap(api.GET('/api/v1/desk')),
    refetchInterval: 60_000,
  });
}

/** 98.86% of the accounts with a result; whole numbers without decimals, never rounded up to 100. */
export function passRate(area: Pick<Area, 'accounts' | 'checkedAccounts' | 'failedAccounts'>): {
  share: number;
  text: string;
} {
  if (area.checkedAccounts == null) return { share: 0, text: '—' };
  const all = area.checkedAccounts;
  if (all === 0) return { share: 0, text: area.accounts ? '未检查' : '—' };
  const failed = area.failedAccounts ?? 0;
  const share = (100 * (all - failed)) / all;
  const text = failed > 0 ? Math.min(99.99, Math.round(share * 100) / 100) : 100;
  return { share, text: `${text}%` };
}

export type Campaign = components['schemas']['CampaignView'];

/** Inspections of the scope, the latest planned first. */
export function useCampaignsBelow() {
  return useQuery({
    queryKey: ['campaigns', 'below'],
    queryFn: () =>
      unwrap(api.GET('/api/v1/campaigns', { params: { query: { sort: '-planned', limit: 100 } } })),
  });
}

/** The latest inspection of each area directly below, in the areas' order; areas without one are left out. */
export const latestOf = (areas: Area[], latestFirst: Campaign[]): { area: Area; campaign: Campaign }[] =>
  areas.flatMap((area) => {
    const campaign = latestFirst.find((c) => !c.mine && c.orgId === area.areaId);
    return campaign ? [{ area, campaign }] : [];
  });

/** The first stage that is not through; null when all are. */
export const current = (stages: Stage[]): Stage | null =>
  stages.find((stage) => !stage.total || (stage.done ?? 0) < stage.total) ?? null;
