import type { ComponentType } from 'react';
import type { Role } from './session';

/** One entry of the menu. */
export interface MenuEntry {
  label: string;
  to: string;
  group: '名录' | '备案' | '检查' | '整改' | '通报' | '管理' | null;
  /** Who sees it; everyone when absent. */
  roles?: Role[];
  /** Key of a count from /api/v1/desk/counts. */
  count?: string;
}

/** What a feature brings: its screens, loaded when first opened, and its menu entries. */
export interface Feature {
  menu: MenuEntry[];
  routes: { path: string; load: () => Promise<{ default: ComponentType }> }[];
}
