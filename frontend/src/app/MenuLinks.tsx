import { Fragment } from 'react';
import { NavLink } from 'react-router';
import { useCounts, useMenu } from './menu';

/** The menu's entries under their groups, each with what waits behind it. */
export function MenuLinks({ onChosen }: { onChosen?: () => void }) {
  const menu = useMenu();
  const counts = useCounts();
  return menu.map((entry, i) => {
    const count = entry.count ? counts[entry.count] : undefined;
    return (
      <Fragment key={entry.to}>
        {entry.group && entry.group !== menu[i - 1]?.group && (
          <div className="zx-side-group">{entry.group}</div>
        )}
        <NavLink to={entry.to} end={entry.to === '/'} onClick={onChosen}>
          {entry.label}
          {count ? (
            <span className="zx-count" title={`${count} 件待办`}>
              {count}
              <span className="zx-visually-hidden"> 件待办</span>
            </span>
          ) : null}
        </NavLink>
      </Fragment>
    );
  });
}
