import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { asProblem } from '../api/problem';
import { PageHeader } from './PageHeader';
import { Section } from './Section';

interface EmptyProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Says what will stand here and how to fill it. */
export function EmptyState({ title, children, action }: EmptyProps) {
  return (
    <div className="zx-state">
      <h2>{title}</h2>
      {children && <p className="zx-secondary">{children}</p>}
      {action && <p className="zx-state-action">{action}</p>}
    </div>
  );
}

/** Says what failed, what to do, and the number under which the failure is recorded. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const problem = asProblem(error);
  if (problem.status === 404) return <NotFound />;
  if (problem.status === 403) return <NoPermission>{problem.message}</NoPermission>;
  return (
    <div className="zx-state" role="alert">
      <h2>{problem.title}</h2>
      <p>{problem.message}</p>
      {problem.number && <p className="zx-secondary">请求编号 {problem.number}</p>}
      {retry && (
        <p className="zx-state-action">
          <Button onClick={retry}>重新加载</Button>
        </p>
      )}
    </div>
  );
}

/** A pasted link to something one may not see says so in one sentence. */
export function NoPermission({ children }: { children?: ReactNode }) {
  return (
    <EmptyState title="没有查看权限">
      {children ?? '此页面不在您的角色范围内，如需查看请联系本单位的系统管理员。'}
    </EmptyState>
  );
}

/** The address leads nowhere, or to something outside the scope: both look the same. */
export function NotFound() {
  return (
    <EmptyState title="没有找到这个页面" action={<Link to="/">回到我的工作</Link>}>
      内容不存在，或不在您的管辖范围内；地址也可能已变更。
    </EmptyState>
  );
}

/** The page of an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title="页面不存在" />
      <Section>
        <NotFound />
      </Section>
    </>
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
    <div className="zx-card" role="status" aria-busy="true" aria-label="正在加载">
      <div className="zx-card-body">
        <Skeleton active paragraph={{ rows: 6 }} />
      </div>
    </div>
  );
}

/** As `Loaded`, for what makes up a whole page: what failed has a page's title and card, too. */
export function LoadedPage<T>({
  query,
  children,
}: {
  query: QueryLike<T>;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined || !query.error) return <Loaded query={query}>{children}</Loaded>;
  const { status } = asProblem(query.error);
  if (status === 404) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={status === 403 ? '不能查看' : '页面没有打开'} />
      <Section>
        <ErrorState error={query.error} retry={() => query.refetch()} />
      </Section>
    </>
  );
}
