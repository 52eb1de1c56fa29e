import { useEffect } from 'react';
import { Plain } from './Plain';
import { tellSignedIn } from './signInAgain';

/** The small window after signing in again: it has nothing more to do. */
export function SignedInPage() {
  useEffect(() => {
    tellSignedIn();
    window.close();
  }, []);
  return (
    <Plain title="已登录">
      <p>
        请关闭本窗口，回到原来的页面继续；也可以<a href="/">打开我的工作</a>。
      </p>
    </Plain>
  );
}
