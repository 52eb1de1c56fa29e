import { Dropdown } from 'antd';
import { roleNames, signOut, useMembership, useSession } from '../shared/lib/session';
import { useSwitch } from './membershipSwitch';

/** Who is signed in and as what; other memberships; sign-out. */
export function PersonMenu() {
  const { data } = useSession();
  const current = useMembership();
  const others = useSwitch();
  const roles = roleNames(current?.roles);
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          {
            key: 'name',
            disabled: true,
            label: `${data?.person?.name ?? ''}（${data?.person?.loginName ?? ''}）`,
          },
          { key: 'org', disabled: true, label: current?.org?.path?.join(' › ') },
          { type: 'divider' },
          ...others,
          ...(others.length ? [{ type: 'divider' as const }] : []),
          { key: 'out', label: '退出登录', onClick: signOut },
        ],
      }}
    >
      <button type="button" className="zx-person">
        <span className="zx-avatar" aria-hidden="true">
          {roles.slice(0, 1)}
        </span>
        <span className="zx-person-words">
          <span className="zx-person-org">{current?.org?.path?.at(-1)} · </span>
          {roles}
          <span className="zx-visually-hidden">，个人菜单</span>
        </span>
      </button>
    </Dropdown>
  );
}
