import { App, Button, Checkbox, Drawer } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import { ROLE_LABELS, type Role } from '../../shared/lib/session';
import { Refusal } from '../../shared/ui/Refusal';
import { mixesAdministrators, useGrant, type Membership } from './people';

const DUTIES: Record<Role, string> = {
  INSPECTOR: '编制名录基线，组织检查，复核问题，起草整改任务和通报',
  APPROVER: '审批备案，应用名录基线，下达和核验整改，审核通报',
  LEADER: '签发通报，查看本地区情况',
  REPORTER: '填报备案，答复整改任务',
  REVIEWER: '审核本单位填报的内容后报送',
  SYSTEM_ADMIN: '维护单位、人员和设置',
  SECURITY_ADMIN: '授予和收回角色',
  AUDIT_ADMIN: '查看审计记录',
};

/** All roles the person holds here from now on. */
export function GrantDrawer({ member, onClose }: { member: Membership; onClose: () => void }) {
  const [roles, setRoles] = useState<Role[]>((member.roles ?? []) as Role[]);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const grant = useGrant();
  const { message } = App.useApp();
  const mixed = mixesAdministrators(roles);
  const submit = async () => {
    try {
      await grant.mutateAsync({ member, roles });
      message.success(`已保存“${member.name}”的角色`);
      onClose();
    } catch (error) {
      setRefusal(asProblem(error));
    }
  };
  return (
    <Drawer
      open
      onClose={onClose}
      title={`${member.name} · ${member.orgName}`}
      footer={
        <Button type="primary" loading={grant.isPending} disabled={mixed} onClick={() => void submit()}>
          {roles.length === 0 ? '收回全部角色' : `保存 ${roles.length} 个角色`}
        </Button>
      }
    >
      <p className="zx-secondary" style={{ marginBottom: 12 }}>
        角色自保存起生效，只在“{member.orgName}”及其下级范围内有效。
      </p>
      <Checkbox.Group value={roles} onChange={setRoles} style={{ display: 'grid', gap: 10 }}>
        {(Object.keys(ROLE_LABELS) as Role[]).map((role) => (
          <Checkbox key={role} value={role}>
            {ROLE_LABELS[role]}
            <div className="zx-secondary">{DUTIES[role]}</div>
          </Checkbox>
        ))}
      </Checkbox.Group>
      {mixed && (
        <p role="alert" className="zx-refusal">
          系统管理员、安全管理员、审计管理员不能由同一人担任
        </p>
      )}
      {!mixed && refusal && (
        <div className="zx-refusal">
          <Refusal problem={refusal} />
        </div>
      )}
    </Drawer>
  );
}
