import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { sessionExpired } from '../../shared/api/problem';
import { signIn } from '../../shared/lib/session';
import { keepTyped, restoreTyped } from '../../shared/lib/typed';

/** The page stays as it is; signing in leads back to it, with what was typed. */
export function SessionExpired() {
  const [ended, setEnded] = useState(false);
  useEffect(() => sessionExpired.listen(() => setEnded(true)), []);
  useEffect(() => restoreTyped(), []);
  return (
    <Modal
      open={ended}
      title="登录已过期"
      okText="重新登录"
      cancelText="留在本页"
      onOk={() => {
        keepTyped();
        signIn();
      }}
      onCancel={() => setEnded(false)}
    >
      <p>为保障安全，长时间未操作后需要重新登录。已填写的内容会保留，登录后回到本页继续。</p>
    </Modal>
  );
}
