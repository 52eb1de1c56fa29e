import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client';
import { useMay } from './session';

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
