import type { Feature } from '../../shared/lib/feature';

export const feature: Feature = {
  menu: [
    {
      label: '整改任务',
      to: '/tasks',
      group: '整改',
      roles: ['INSPECTOR', 'APPROVER', 'LEADER', 'REPORTER', 'REVIEWER'],
      count: 'tasks',
    },
  ],
  routes: [
    { path: '/tasks', load: () => import('./TasksPage') },
    { path: '/tasks/:id', load: () => import('./TaskPage') },
    { path: '/tasks/:id/report', load: () => import('./TaskReportPage') },
    { path: '/campaigns/:id/tasks', load: () => import('./IssuePage') },
  ],
};
