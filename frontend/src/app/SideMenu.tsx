import { MenuLinks } from './MenuLinks';

export function SideMenu() {
  return (
    <nav className="zx-side zx-menu" aria-label="主菜单">
      <div className="zx-side-links">
        <MenuLinks />
      </div>
    </nav>
  );
}
