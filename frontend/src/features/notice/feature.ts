import type { Feature } from '../../shared/lib/feature';

export const feature: Feature = {
  menu: [
    {
      label: '通报',
      to: '/notices',
      group: '通报',
      roles: ['INSPECTOR', 'APPROVER', 'LEADER', 'REPORTER', 'REVIEWER'],
      count: 'notices',
    },
  ],
  routes: [
    { path: '/notices', load: () => import('./NoticesPage') },
    { path: '/notices/:id', load: () => import('./NoticePage') },
  ],
};
