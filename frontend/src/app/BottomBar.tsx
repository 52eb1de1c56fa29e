import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { NavLink } from 'react-router';
import type { MenuEntry } from '../shared/lib/feature';
import { signOut } from '../shared/lib/session';
import { MenuLinks } from './MenuLinks';
import { useMenu } from './menu';

/** Navigation of a phone: the desk, what is rectified and inspected, the rest behind 更多. */
export function BottomBar() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <nav className="zx-bottom" aria-label="底部导航">
      {firstOf(useMenu()).map(({ label, to }) => (
        <NavLink key={to} to={to} end={to === '/'}>
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

/** The desk and the first entry of the groups used most on a phone; at most three. */
function firstOf(menu: MenuEntry[]): { label: string; to: string }[] {
  const desk = menu.filter((entry) => entry.to === '/');
  const groups = (['整改', '检查', '备案', '名录', '管理'] as const).flatMap((group) => {
    const entry = menu.find((e) => e.group === group && e.to !== '/rules');
    return entry ? [{ label: group, to: entry.to }] : [];
  });
  return [...desk, ...groups].slice(0, 3);
}
