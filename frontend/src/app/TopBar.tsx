import { DownOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { Link, useNavigate } from 'react-router';
import { membership } from '../shared/api/membership';
import { ROLE_LABELS, signOut, useMembership, useSession, type Role } from '../shared/lib/session';
import { GlobalSearch } from './GlobalSearch';

const roleNames = (roles: readonly Role[] | undefined) =>
  (roles ?? []).map((r) => ROLE_LABELS[r]).join('、') || '未授角色';

/** Mark, organisation path with its switcher, search, person. */
export function TopBar() {
  const { data } = useSession();
  const current = useMembership();
  const client = useQueryClient();
  const navigate = useNavigate();
  const others = (data?.memberships ?? []).filter((m) => m.id !== current?.id);
  const path = current?.org?.path ?? [];
  const change = (id: string) => {
    membership.set(id);
    navigate('/');
    void client.resetQueries();
  };
  return (
    <header className="zx-bar">
      <Link to="/" className="zx-brand">
        <span className="zx-mark" aria-hidden="true">
          政
        </span>
        政巡
      </Link>
      <div className="zx-bar-org">
        {path.slice(0, -1).map((name) => (
          <span key={name} className="zx-bar-muted">
            {name} ›{' '}
          </span>
        ))}
        <b style={{ fontWeight: 600 }}>{path.at(-1)}</b>
      </div>
      <div className="zx-bar-end">
        <GlobalSearch />
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              {
                key: 'name',
                disabled: true,
                label: `${data?.person?.name ?? ''}（${data?.person?.loginName ?? ''}）`,
              },
              { type: 'divider' },
              ...others.map((m) => ({
                key: m.id!,
                label: `切换到 ${m.org?.name} · ${roleNames(m.roles as Role[])}`,
                onClick: () => change(m.id!),
              })),
              ...(others.length ? [{ type: 'divider' as const }] : []),
              { key: 'out', label: '退出登录', onClick: signOut },
            ],
          }}
        >
          <Button type="text">
            {data?.person?.name} · {roleNames(current?.roles as Role[])} <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
      </div>
    </header>
  );
}
