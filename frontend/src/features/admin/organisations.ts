import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';

export type Organisation = components['schemas']['OrganisationView'];
export type Level = components['schemas']['Level'];
export type NewOrganisation = components['schemas']['NewOrganisation'];

export const LEVELS: Record<Level, string> = {
  PROVINCE: '省级',
  CITY: '市级',
  COUNTY: '县级',
  UNIT: '单位',
};
const RANK: Level[] = ['PROVINCE', 'CITY', 'COUNTY', 'UNIT'];

/** An organisation with what stands below it, in the tenant's order. */
export interface Node extends Organisation {
  children?: Node[];
}

/** The server lists parents first, and departments before areas among siblings. */
export function toTree(flat: Organisation[]): Node[] {
  const nodes = new Map<string, Node>(flat.map((org) => [org.id!, { ...org }]));
  const roots: Node[] = [];
  for (const node of nodes.values()) {
    const parent = node.parentId ? nodes.get(node.parentId) : undefined;
    if (parent) (parent.children ??= []).push(node);
    else roots.push(node);
  }
  return roots;
}

/** Only the branches that hold the words in a name, short name or code. */
export function matching(nodes: Node[], words: string): Node[] {
  if (!words) return nodes;
  return nodes.flatMap((node) => {
    const own = [node.name, node.shortName, node.areaCode, node.unitCode].some((text) =>
      text?.toLowerCase().includes(words.toLowerCase()),
    );
    const children = matching(node.children ?? [], words);
    if (own) return [node];
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** Levels that may stand below one of `parent`. */
export const levelsBelow = (parent: Level): Level[] =>
  RANK.filter(
    (level) => level === 'UNIT' || (parent !== 'UNIT' && RANK.indexOf(level) > RANK.indexOf(parent)),
  );

type SeenRow = components['schemas']['SeenRow'];

/** The siblings, as they were seen, after one of them moved by one place; null at the end. */
export function moved(siblings: Node[], id: string, by: -1 | 1): SeenRow[] | null {
  const rows = siblings.map((node) => ({ id: node.id!, version: node.version! }));
  const at = rows.findIndex((row) => row.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= rows.length) return null;
  [rows[at], rows[to]] = [rows[to]!, rows[at]!];
  return rows;
}

const KEY = ['organisations'];

export function useOrganisations() {
  return useQuery({
    queryKey: KEY,
    queryFn: () => unwrap(api.GET('/api/v1/organisations')),
  });
}

/** Adds one, or changes the one given. */
export function useSaveOrganisation(existing?: Organisation) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewOrganisation) =>
      existing
        ? unwrap(
            api.PUT('/api/v1/organisations/{id}', {
              params: { path: { id: existing.id! }, header: { 'If-Match': existing.version! } },
              body,
            }),
          )
        : unwrap(api.POST('/api/v1/organisations', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useOrderOrganisations() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ parent, children }: { parent: string; children: SeenRow[] }) =>
      unwrap(
        api.POST('/api/v1/organisations/{id}/order', {
          params: { path: { id: parent } },
          body: { children },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
