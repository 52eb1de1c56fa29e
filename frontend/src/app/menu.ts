import { useQuery } from '@tanstack/react-query';
import { useRoles } from '../shared/lib/session';
import { ownHeaders } from '../shared/api/client';
import type { MenuEntry } from '../shared/lib/feature';
import { features } from './features';

const GROUPS: MenuEntry['group'][] = [null, '名录', '备案', '检查', '整改', '通报', '管理'];

/** The menu of the roles held, by group: what one may not do is not shown. */
export function useMenu(): MenuEntry[] {
  const roles = useRoles();
  const entries = features
    .flatMap((feature) => feature.menu)
    .filter((entry) => !entry.roles || entry.roles.some((role) => roles.includes(role)));
  return GROUPS.flatMap((group) => entries.filter((entry) => entry.group === group));
}

/** The entry of the menu at this address when the roles held do not open it. */
export function useClosed(pathname: string): MenuEntry | undefined {
  const roles = useRoles();
  return features
    .flatMap((feature) => feature.menu)
    .find((entry) => entry.to === pathname && entry.roles?.every((role) => !roles.includes(role)));
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
