import { lazy, Suspense, useMemo } from 'react';
import { Skeleton } from 'antd';
import { Route, Routes, useLocation } from 'react-router';
import { PageHeader } from '../shared/ui/PageHeader';
import { Section } from '../shared/ui/Section';
import { NoPermission, NotFoundPage } from '../shared/ui/states';
import { ClockBanner } from '../features/clock/ClockBanner';
import { BottomBar } from './BottomBar';
import { features } from './features';
import { KeyHelp } from './KeyHelp';
import { useClosed } from './menu';
import { ScreenBoundary } from './ScreenBoundary';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';

const screens = features
  .flatMap((feature) => feature.routes)
  .map(({ path, load }) => ({ path, Screen: lazy(load) }));

/** Bar, menu and the screen. */
export function Shell() {
  const { pathname } = useLocation();
  const closed = useClosed(pathname);
  const routes = useMemo(
    () => screens.map(({ path, Screen }) => <Route key={path} path={path} element={<Screen />} />),
    [],
  );
  return (
    <>
      <a className="zx-skip" href="#main">
        跳到正文
      </a>
      <TopBar />
      <ClockBanner />
      <div className="zx-frame">
        <SideMenu />
        <main id="main" className="zx-main" tabIndex={-1} style={{ outline: 'none' }}>
          <ScreenBoundary at={pathname}>
            {closed ? (
              <Closed label={closed.label} />
            ) : (
              <Suspense fallback={<Skeleton active />}>
                <Routes>
                  {routes}
                  <Route path="*" element={<NotFoundPage />} />
                </Routes>
              </Suspense>
            )}
          </ScreenBoundary>
        </main>
      </div>
      <BottomBar />
      <KeyHelp />
    </>
  );
}

/** A screen of the menu that is not in one's own: a pasted link says so. */
function Closed({ label }: { label: string }) {
  return (
    <>
      <PageHeader title={label} />
      <Section>
        <NoPermission />
      </Section>
    </>
  );
}
