import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client';
import type { components } from '../api/schema';
import type { Tone } from '../ui/StatusTag';
import { useMay } from './session';

/** Where an inspection stands. */
export const CAMPAIGN_STATES: Record<components['schemas']['CampaignState'], { label: string; tone: Tone }> =
  {
    PLANNED: { label: '已计划', tone: 'neutral' },
    RUNNING: { label: '机器检查进行中', tone: 'info' },
    REVIEW: { label: '人工检查与复核', tone: 'attention' },
    CLOSED: { label: '已通报', tone: 'pass' },
    DISCARDED: { label: '已作废', tone: 'neutral' },
  };

/** Whether nothing changes any more. */
export const campaignOver = (campaign: components['schemas']['CampaignView']) =>
  campaign.state === 'CLOSED' || campaign.state === 'DISCARDED';

/** Where one inspection stands, in the server's words: 待通报 once all is checked and reviewed. */
export const campaignState = (campaign: components['schemas']['CampaignView']) => ({
  tone: CAMPAIGN_STATES[campaign.state!].tone,
  label: campaign.stage ?? CAMPAIGN_STATES[campaign.state!].label,
});

/** The inspections of the scope as options of a filter; units, which see no inspections, have none. */
export function useCampaignOptions(): { value: string; label: string }[] {
  const enabled = useMay('INSPECTOR', 'APPROVER', 'LEADER');
  const query = useQuery({
    queryKey: ['campaigns', 'options'],
    enabled,
    queryFn: () =>
      unwrap(api.GET('/api/v1/campaigns', { params: { query: { limit: 100, sort: '-planned' } } })),
    staleTime: 60_000,
  });
  return (query.data?.items ?? []).map((c) => ({ value: c.id!, label: `${c.officeName} · ${c.title}` }));
}
