import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';

type Organisation = components['schemas']['OrganisationView'];

/** The areas of the scope in display order, indented by level, for a filter. */
export function useAreas(): { value: string; label: string }[] {
  const { data } = useQuery({
    queryKey: ['organisations'],
    queryFn: () => unwrap(api.GET('/api/v1/organisations')),
    staleTime: 300_000,
  });
  return areaOptions(data ?? []);
}

/** Depth-first, so that counties stand below their city. */
export function areaOptions(organisations: Organisation[]): { value: string; label: string }[] {
  const areas = organisations.filter((o) => o.level !== 'UNIT');
  const known = new Set(areas.map((o) => o.id));
  const children = grouped(areas);
  const walk = (list: Organisation[], depth: number): { value: string; label: string }[] =>
    list.flatMap((o) => [
      { value: o.id!, label: '　'.repeat(depth) + o.name },
      ...walk(children.get(o.id!) ?? [], depth + 1),
    ]);
  return walk(
    areas.filter((o) => !o.parentId || !known.has(o.parentId)),
    0,
  );
}

function grouped(areas: Organisation[]): Map<string, Organisation[]> {
  const groups = new Map<string, Organisation[]>();
  areas.forEach((o) => groups.set(o.parentId ?? '', [...(groups.get(o.parentId ?? '') ?? []), o]));
  return groups;
}
