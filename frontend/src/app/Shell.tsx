import { lazy, Suspense, useMemo } from 'react';
import { Skeleton } from 'antd';
import { Route, Routes } from 'react-router';
import { EmptyState } from '../shared/ui/states';
import { ClockBanner } from '../features/clock/ClockBanner';
import { BottomBar } from './BottomBar';
import { features } from './features';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';

const screens = features
  .flatMap((feature) => feature.routes)
  .map(({ path, load }) => ({ path, Screen: lazy(load) }));

/** Bar, menu and the screen. */
export function Shell() {
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
          <Suspense fallback={<Skeleton active />}>
            <Routes>
              {routes}
              <Route
                path="*"
                element={<EmptyState title="没有这个页面">地址可能已变更，请从左侧菜单进入。</EmptyState>}
              />
            </Routes>
          </Suspense>
        </main>
      </div>
      <BottomBar />
    </>
  );
}
