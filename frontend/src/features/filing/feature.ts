import type { Feature } from '../../shared/lib/feature';

/** 备案: list, form, unit's signature, decision. */
export const feature: Feature = {
  menu: [
    {
      label: '备案',
      to: '/filings',
      group: '备案',
      count: 'filings',
      roles: ['INSPECTOR', 'APPROVER', 'LEADER', 'REPORTER', 'REVIEWER'],
    },
  ],
  routes: [
    { path: '/filings', load: () => import('./FilingsPage') },
    { path: '/filings/:id', load: () => import('./FilingPage') },
  ],
};
