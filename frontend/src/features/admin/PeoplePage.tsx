import { Button } from 'antd';
import { useState } from 'react';
import { useListState } from '../../shared/lib/listState';
import { ROLE_LABELS, useMay, useMembership, type Role } from '../../shared/lib/session';
import { ActionButton } from '../../shared/ui/ActionButton';
import { DataTable } from '../../shared/ui/DataTable';
import { FilterBar } from '../../shared/ui/FilterBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';
import { GrantDrawer } from './GrantDrawer';
import { PAGE_SIZE, useMemberships, useSwitchActive, type Membership } from './people';
import { RegisterDrawer } from './RegisterDrawer';
import { RenameDrawer } from './RenameDrawer';

const ROLE_OPTIONS = Object.entries(ROLE_LABELS).map(([value, label]) => ({ value, label }));

/** 人员与角色: the system administrator registers, the security administrator grants. */
export default function PeoplePage() {
  const list = useListState();
  const query = useMemberships(list);
  const mayRegister = useMay('SYSTEM_ADMIN');
  const mayGrant = useMay('SECURITY_ADMIN');
  const org = useMembership()?.org?.name;
  const [registering, setRegistering] = useState(false);
  const [granting, setGranting] = useState<Membership | null>(null);
  const [renaming, setRenaming] = useState<Membership | null>(null);
  return (
    <>
      <PageHeader
        title="人员与角色"
        subtitle={`${org ?? ''}及下级 · ${query.data ? `${query.data.total} 人次` : '…'}`}
        help="system-admin"
      >
        {mayRegister && (
          <Button type="primary" onClick={() => setRegistering(true)}>
            登记人员
          </Button>
        )}
      </PageHeader>
      <Section flush>
        <FilterBar
          list={list}
          searchHint="姓名、登录名、单位"
          filters={[{ name: 'role', label: '角色', options: ROLE_OPTIONS }]}
        />
        <DataTable<Membership>
          caption="人员与角色"
          rowKey="id"
          list={list}
          query={query}
          pageSize={PAGE_SIZE}
          columns={[
            { title: '姓名', dataIndex: 'name', sort: 'name' },
            {
              title: '登录名',
              sort: 'loginName',
              under: true,
              render: (_, row) => <span className="zx-code">{row.loginName}</span>,
            },
            { title: '单位', dataIndex: 'orgName', sort: 'org', under: true },
            {
              title: '角色',
              under: true,
              render: (_, row) => <RoleWords roles={row.roles as Role[]} />,
            },
            { title: '状态', render: (_, row) => <MemberState row={row} /> },
            {
              title: '操作',
              under: true,
              render: (_, row) => (
                <span style={{ display: 'inline-flex', gap: 8 }}>
                  {mayGrant && row.active && (
                    <Button size="small" onClick={() => setGranting(row)}>
                      授予角色
                    </Button>
                  )}
                  {mayRegister && (
                    <Button size="small" onClick={() => setRenaming(row)}>
                      更正姓名
                    </Button>
                  )}
                  {mayRegister && <SwitchActive row={row} />}
                </span>
              ),
            },
          ]}
          empty={
            <EmptyState title="没有符合条件的人员">
              系统管理员按登录名登记人员，安全管理员授予角色；本人首次登录时自动关联。
            </EmptyState>
          }
        />
      </Section>
      {registering && <RegisterDrawer onClose={() => setRegistering(false)} />}
      {granting && <GrantDrawer member={granting} onClose={() => setGranting(null)} />}
      {renaming && <RenameDrawer member={renaming} onClose={() => setRenaming(null)} />}
    </>
  );
}

function RoleWords({ roles }: { roles?: Role[] }) {
  if (!roles?.length) return <span className="zx-secondary">尚未授予</span>;
  return <>{roles.map((role) => ROLE_LABELS[role]).join('、')}</>;
}

function MemberState({ row }: { row: Membership }) {
  if (!row.active) return <StatusTag tone="neutral">已停用</StatusTag>;
  return row.bound ? <StatusTag tone="pass">在用</StatusTag> : <StatusTag tone="info">未登录过</StatusTag>;
}

function SwitchActive({ row }: { row: Membership }) {
  const change = useSwitchActive();
  if (!row.active) {
    return (
      <ActionButton size="small" act={() => change.mutateAsync(row)} done={`已恢复“${row.name}”`}>
        恢复
      </ActionButton>
    );
  }
  return (
    <ActionButton
      size="small"
      act={() => change.mutateAsync(row)}
      confirm={{
        title: `停用“${row.name}”在“${row.orgName}”的任职？`,
        content: '停用后本人不能再以此身份办理事项，经办过的记录保留；需要时可以恢复。',
      }}
      done={`已停用“${row.name}”`}
    >
      停用
    </ActionButton>
  );
}
