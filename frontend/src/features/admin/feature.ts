import type { Feature } from '../../shared/lib/feature';

/** 单位, 人员与角色, 设置, 审计记录. */
export const feature: Feature = {
  menu: [
    {
      label: '单位',
      to: '/organisations',
      group: '管理',
      roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'INSPECTOR', 'APPROVER', 'LEADER'],
    },
    { label: '人员与角色', to: '/people', group: '管理', roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
    { label: '设置', to: '/settings', group: '管理', roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
    { label: '审计记录', to: '/audit', group: '管理', roles: ['AUDIT_ADMIN'] },
  ],
  routes: [
    { path: '/organisations', load: () => import('./OrganisationsPage') },
    { path: '/organisations/import', load: () => import('./OrganisationImportPage') },
    { path: '/people', load: () => import('./PeoplePage') },
    { path: '/settings', load: () => import('./SettingsPage') },
    { path: '/audit', load: () => import('./AuditPage') },
  ],
};
