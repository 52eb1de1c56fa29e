import { Button } from 'antd';
import { Navigate, useLocation } from 'react-router';
import type { Problem } from '../../shared/api/problem';
import { signIn } from '../../shared/lib/session';
import { Plain } from './Plain';

interface Props {
  /** Why signing in does not work now; null when it does. */
  problem: Problem | null;
  retry: () => void;
}

export function SignInPage({ problem, retry }: Props) {
  const { pathname, search } = useLocation();
  // A sign-out ends at the home page with the identity provider's state, which nobody needs.
  if (pathname === '/' && search.startsWith('?state=')) return <Navigate to="/" replace />;
  if (problem) {
    return (
      <Plain title={problem.title}>
        <p role="alert">{problem.message}</p>
        {problem.number && <p className="zx-secondary">请求编号 {problem.number}</p>}
        <Button type="primary" onClick={retry}>
          重新连接
        </Button>
      </Plain>
    );
  }
  return (
    <Plain title="政府网站与政务新媒体监管">
      <p>使用单位统一身份认证账号登录。</p>
      <Button type="primary" size="large" block onClick={() => signIn()}>
        登录
      </Button>
    </Plain>
  );
}
