import { CaretDownFilled, SearchOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { Link } from 'react-router';
import { useMembership } from '../shared/lib/session';
import { GlobalSearch } from './GlobalSearch';
import { PersonMenu } from './PersonMenu';
import { useSwitch } from './membershipSwitch';

/** Mark, organisation path with its switcher, search, person. */
export function TopBar() {
  return (
    <header className="zx-bar">
      <Link to="/" className="zx-brand">
        <span className="zx-mark" aria-hidden="true">
          政
        </span>
        政巡
      </Link>
      <OrgPath />
      <div className="zx-bar-end">
        <GlobalSearch />
        <Link to="/search" className="zx-bar-find" aria-label="查找">
          <SearchOutlined aria-hidden />
        </Link>
        <PersonMenu />
      </div>
    </header>
  );
}

/** Where one acts; opens the other memberships when there are any. */
function OrgPath() {
  const path = useMembership()?.org?.path ?? [];
  const others = useSwitch();
  const words = (
    <>
      {path.slice(0, -1).map((name) => (
        <span key={name} className="zx-bar-muted">
          {name} ›{' '}
        </span>
      ))}
      <b>{path.at(-1)}</b>
    </>
  );
  if (others.length === 0) return <div className="zx-bar-org">{words}</div>;
  return (
    <Dropdown trigger={['click']} menu={{ items: others }}>
      <button type="button" className="zx-bar-org">
        {words} <CaretDownFilled aria-hidden style={{ fontSize: 11, marginLeft: 4 }} />
        <span className="zx-visually-hidden">，切换身份</span>
      </button>
    </Dropdown>
  );
}
