import { useQuery } from '@tanstack/react-query';
import { useRoles } from '../shared/lib/session';
import { ownHeaders } from '../shared/api/client';
import type { MenuEntry } from '../shared/lib/feature';
import { features } from './features';

/** The menu of the roles held: what one may not do is not shown. */
export function useMenu(): MenuEntry[] {
  const roles = useRoles();
  return features
    .flatMap((feature) => feature.menu)
    .filter((entry) => !entry.roles || entry.roles.some((role) => roles.includes(role)));
}

/** How much waits behind each entry. */
export function useCounts(): Record<string, number> {
  const { data } = useQuery({
    queryKey: ['desk', 'counts'],
    queryFn: async () => {
      const response = await fetch('/api/v1/desk/counts', { headers: ownHeaders() });
      return response.ok ? ((await response.json()) as Record<string, number>) : {};
    },
    refetchInterval: 60_000,
  });
  return data ?? {};
}
