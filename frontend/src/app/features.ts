import type { Feature } from '../shared/lib/feature';

/** Every feature is found by its file; the menu follows this order. */
const modules = import.meta.glob<{ feature: Feature }>('../features/*/feature.ts', { eager: true });

const ORDER = ['desk', 'registry', 'filing', 'inspection', 'rectification', 'notice', 'catalog', 'admin'];

function rank(path: string): number {
  const place = ORDER.findIndex((name) => path.includes(`/${name}/`));
  return place === -1 ? ORDER.length : place;
}

export const features: Feature[] = Object.entries(modules)
  .sort(([a], [b]) => rank(a) - rank(b))
  .map(([, module]) => module.feature);
