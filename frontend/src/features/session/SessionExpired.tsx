import { useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { api, unwrap } from '../../shared/api/client';
import { sessionBack, sessionExpired } from '../../shared/api/problem';
import { useSession } from '../../shared/lib/session';
import { restoreTyped } from '../../shared/lib/typed';
import { onSignedIn, signInAgain } from './signInAgain';

/** The page stays as it is; signing in beside it leads on where one was, with what was chosen and typed. */
export function SessionExpired() {
  // One may stay on the page and sign in from another one: waited for until then.
  const [ended, setEnded] = useState(false);
  const [asking, setAsking] = useState(false);
  const back = useBack(() => {
    setEnded(false);
    setAsking(false);
  });
  useEffect(
    () =>
      sessionExpired.listen(() => {
        setEnded(true);
        setAsking(true);
      }),
    [],
  );
  useEffect(() => restoreTyped(), []);
  useEffect(() => (ended ? onSignedIn(back) : undefined), [ended, back]);
  return (
    <Modal
      open={asking}
      title="登录已过期"
      okText="重新登录"
      cancelText="留在本页"
      zIndex={2000}
      onOk={signInAgain}
      onCancel={() => setAsking(false)}
    >
      <p>为保障安全，长时间未操作后需要重新登录。在打开的窗口中登录后回到本页继续，已填写的内容都保留。</p>
    </Modal>
  );
}

/** Goes on when the same person came back; for anybody else the page starts afresh. */
function useBack(done: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const person = useSession().data?.person?.id;
  return async () => {
    const session = await unwrap(api.GET('/api/v1/session'));
    if (session.person?.id !== person) return window.location.reload();
    done();
    message.success('已重新登录，可以继续');
    sessionBack.notify();
    await client.invalidateQueries();
  };
}
