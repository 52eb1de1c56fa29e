import type { Feature } from '../../shared/lib/feature';

export const feature: Feature = {
  menu: [
    {
      label: '检查任务',
      to: '/campaigns',
      group: '检查',
      roles: ['INSPECTOR', 'APPROVER', 'LEADER'],
      count: 'campaigns',
    },
    { label: '问题复核', to: '/review', group: '检查', roles: ['INSPECTOR'], count: 'review' },
    { label: '指标目录', to: '/rules', group: '检查' },
  ],
  routes: [
    { path: '/campaigns', load: () => import('./CampaignsPage') },
    { path: '/campaigns/new', load: () => import('./NewCampaignPage') },
    { path: '/campaigns/:id', load: () => import('./CampaignPage') },
    { path: '/campaigns/:id/targets/:target/report', load: () => import('./TargetReportPage') },
    { path: '/campaigns/:id/import', load: () => import('./ImportPage') },
    { path: '/campaigns/:id/import/:importId', load: () => import('./ImportPage') },
    { path: '/review', load: () => import('./ReviewStartPage') },
    { path: '/review/:id', load: () => import('./ReviewPage') },
    { path: '/rules', load: () => import('./RulesPage') },
  ],
};
