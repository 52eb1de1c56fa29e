import { Drawer } from 'antd';
import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useMenu } from './menu';

/** Navigation of a phone: the first entries, the rest behind 更多. */
export function BottomBar() {
  const menu = useMenu();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const wanted = ['/', '/tasks', '/campaigns', '/filings'];
  const first = wanted
    .map((to) => menu.find((m) => m.to === to))
    .filter((m) => m !== undefined)
    .slice(0, 3);
  return (
    <nav className="zx-bottom" aria-label="底部导航">
      {first.map((entry) => (
        <NavLink key={entry.to} to={entry.to} end={entry.to === '/'}>
          {entry.label}
        </NavLink>
      ))}
      <button type="button" onClick={() => setOpen(true)}>
        更多
      </button>
      <Drawer title="全部功能" placement="bottom" size="large" open={open} onClose={() => setOpen(false)}>
        {menu.map((entry) => (
          <p key={entry.to} style={{ padding: '8px 0' }}>
            <NavLink
              to={entry.to}
              onClick={() => setOpen(false)}
              aria-current={pathname === entry.to ? 'page' : undefined}
            >
              {entry.label}
            </NavLink>
          </p>
        ))}
      </Drawer>
    </nav>
  );
}
