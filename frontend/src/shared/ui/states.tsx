import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem';

/** Says what will stand here and how to fill it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="zx-state">
      <h2>{title}</h2>
      {children && <p className="zx-secondary">{children}</p>}
      {action && <p style={{ marginTop: 12 }}>{action}</p>}
    </div>
  );
}

/** Says what failed, what to do, and the number under which the failure is recorded. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const problem = asProblem(error);
  return (
    <div className="zx-state" role="alert">
      <h2>{problem.title}</h2>
      <p>{problem.message}</p>
      {problem.requestId && <p className="zx-secondary">请求编号 {problem.requestId}</p>}
      {retry && (
        <p style={{ marginTop: 12 }}>
          <Button onClick={retry}>重新加载</Button>
        </p>
      )}
    </div>
  );
}

/** A pasted link to something one may not see says so in one sentence. */
export function NoPermission() {
  return (
    <EmptyState title="没有查看权限">
      此页面不在您的角色或管辖范围内，如需查看请联系本单位的系统管理员。
    </EmptyState>
  );
}

interface QueryLike<T> {
  data?: T;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** Skeleton, error with retry, or the content. */
export function Loaded<T>({ query, children }: { query: QueryLike<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} retry={() => query.refetch()} />;
  return (
    <div className="zx-card" aria-busy="true" aria-label="正在加载">
      <div className="zx-card-body">
        <Skeleton active paragraph={{ rows: 6 }} />
      </div>
    </div>
  );
}
