import type { Feature } from '../../shared/lib/feature';

/** 词库. */
export const feature: Feature = {
  menu: [
    {
      label: '词库',
      to: '/lexicon',
      group: '管理',
      roles: ['SYSTEM_ADMIN', 'INSPECTOR', 'APPROVER', 'LEADER'],
    },
  ],
  routes: [
    { path: '/lexicon', load: () => import('./LexiconPage') },
    { path: '/lexicon/import', load: () => import('./LexiconImportPage') },
  ],
};
