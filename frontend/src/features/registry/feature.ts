import type { Feature } from '../../shared/lib/feature';

/** 网站名录, 新媒体名录, 名录基线, 平台字典. */
export const feature: Feature = {
  menu: [
    { label: '网站', to: '/websites', group: '名录' },
    { label: '新媒体账号', to: '/accounts', group: '名录' },
    {
      label: '名录基线',
      to: '/register-imports',
      group: '名录',
      roles: ['INSPECTOR', 'APPROVER'],
      count: 'baselines',
    },
    { label: '平台字典', to: '/platforms', group: '管理', count: 'platforms', roles: ['SYSTEM_ADMIN'] },
  ],
  routes: [
    { path: '/websites', load: () => import('./WebsitesPage') },
    { path: '/websites/:id', load: () => import('./WebsitePage') },
    { path: '/accounts', load: () => import('./AccountsPage') },
    { path: '/accounts/:id', load: () => import('./AccountPage') },
    { path: '/register-imports', load: () => import('./ImportsPage') },
    { path: '/register-imports/new/:kind', load: () => import('./NewImportPage') },
    { path: '/register-imports/:id', load: () => import('./ImportPage') },
    { path: '/platforms', load: () => import('./PlatformsPage') },
  ],
};
