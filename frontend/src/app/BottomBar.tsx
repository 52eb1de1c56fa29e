import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import type { MenuEntry } from '../shared/lib/feature';
import { signOut } from '../shared/lib/session';
import { MenuLinks } from './MenuLinks';
import { useMenu } from './menu';

/** Navigation of a phone: the desk, what is rectified and inspected, the rest behind 更多. */
export function BottomBar() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { pathname } = useLocation();
  return (
    <nav className="zx-bottom" aria-label="底部导航">
      {firstOf(useMenu()).map(({ label, to, under }) => (
        <NavLink
          key={to}
          to={to}
          end={to === '/'}
          className={under.some((page) => pathname.startsWith(page)) ? 'active' : undefined}
        >
          {label}
        </NavLink>
      ))}
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        更多
      </button>
      <Drawer title="全部功能" placement="bottom" size="large" open={open} onClose={close}>
        <div className="zx-menu">
          <MenuLinks onChosen={close} />
        </div>
        <Button block style={{ marginTop: 16 }} onClick={signOut}>
          退出登录
        </Button>
      </Drawer>
    </nav>
  );
}

interface Place {
  label: string;
  to: string;
  /** The pages of the group, at each of which it is marked. */
  under: string[];
}

/** The desk and the first entry of the groups used most on a phone; at most three. */
function firstOf(menu: MenuEntry[]): Place[] {
  const desk = menu.filter((entry) => entry.to === '/').map((entry) => ({ ...entry, under: [] }));
  const groups = (['整改', '检查', '备案', '名录', '管理'] as const).flatMap((group) => {
    const entries = menu.filter((e) => e.group === group);
    const first = entries.find((e) => e.to !== '/rules');
    return first ? [{ label: group, to: first.to, under: entries.map((e) => e.to) }] : [];
  });
  return [...desk, ...groups].slice(0, 3);
}
