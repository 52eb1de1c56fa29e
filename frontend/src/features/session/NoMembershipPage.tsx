import { Button } from 'antd';
import { signOut, type Session } from '../../shared/lib/session';
import { Plain } from './Plain';

/** Known to the identity provider, registered nowhere. */
export function NoMembershipPage({ session }: { session: Session }) {
  return (
    <Plain title="您的账号尚未登记">
      <p>
        您已登录为“{session.person?.name}”（登录名{' '}
        <span className="zx-code">{session.person?.loginName}</span>
        ），但本系统中还没有您的单位和角色。
      </p>
      <p>请把登录名告知本单位或上级单位的系统管理员，登记后重新打开本页即可使用。</p>
      <div style={{ display: 'flex', gap: 8 }}>
        <Button type="primary" onClick={() => window.location.reload()}>
          已登记，重新打开
        </Button>
        <Button onClick={signOut}>退出登录</Button>
      </div>
    </Plain>
  );
}
