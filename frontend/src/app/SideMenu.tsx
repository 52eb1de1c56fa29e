import { Fragment } from 'react';
import { NavLink } from 'react-router';
import { useCounts, useMenu } from './menu';

export function SideMenu() {
  const menu = useMenu();
  const counts = useCounts();
  return (
    <nav className="zx-side" aria-label="主菜单">
      {menu.map((entry, i) => (
        <Fragment key={entry.to}>
          {entry.group && entry.group !== menu[i - 1]?.group && (
            <div className="zx-side-group">{entry.group}</div>
          )}
          <NavLink to={entry.to} end={entry.to === '/'}>
            {entry.label}
            {entry.count && counts[entry.count] ? (
              <span className="zx-count" aria-label={`${counts[entry.count]} 件待办`}>
                {counts[entry.count]}
              </span>
            ) : null}
          </NavLink>
        </Fragment>
      ))}
    </nav>
  );
}
