import type { Feature } from '../../shared/lib/feature';

/** 我的工作 and the search over everything. */
export const feature: Feature = {
  menu: [{ label: '我的工作', to: '/', group: null, count: 'desk' }],
  routes: [
    { path: '/', load: () => import('./DeskPage') },
    { path: '/search', load: () => import('./SearchPage') },
  ],
};
