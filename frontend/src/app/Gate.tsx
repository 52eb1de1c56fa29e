import { Skeleton } from 'antd';
import { useLocation } from 'react-router';
import { asProblem } from '../shared/api/problem';
import { membership } from '../shared/api/membership';
import { draftsOf } from '../shared/lib/draft';
import { useSession } from '../shared/lib/session';
import { BootstrapPage } from '../features/session/BootstrapPage';
import { NoMembershipPage } from '../features/session/NoMembershipPage';
import { SignInPage } from '../features/session/SignInPage';
import { SessionExpired } from '../features/session/SessionExpired';
import { SignedInPage } from '../features/session/SignedInPage';
import { SIGNED_IN } from '../features/session/signInAgain';
import { Shell } from './Shell';

/** Lets in who is signed in and belongs somewhere; everyone else sees a page that says what to do. */
export function Gate() {
  const session = useSession();
  const { pathname } = useLocation();
  if (session.data) {
    if (pathname === SIGNED_IN) return <SignedInPage />;
    draftsOf(session.data.person?.id ?? '');
    if (session.data.empty) return <BootstrapPage person={session.data.person?.name ?? ''} />;
    if (!session.data.memberships?.length) return <NoMembershipPage session={session.data} />;
    if (!session.data.current) {
      // A membership chosen in this tab has ended meanwhile: act in the first one instead.
      membership.clear();
      void session.refetch();
      return null;
    }
    return (
      <>
        <Shell />
        <SessionExpired />
      </>
    );
  }
  if (session.error) {
    const problem = asProblem(session.error);
    return <SignInPage problem={problem.status === 401 ? null : problem} retry={() => session.refetch()} />;
  }
  return (
    <div style={{ padding: 40 }} role="status" aria-busy="true" aria-label="正在加载">
      <Skeleton active />
    </div>
  );
}
