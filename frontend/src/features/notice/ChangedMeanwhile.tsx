import { Button } from 'antd';
import { useState } from 'react';
import type { Notice } from './words';

/** The words and numbers on the page changed while it was open: who decides reads them again. */
export function ChangedMeanwhile({ notice }: { notice: Notice }) {
  const [read, setRead] = useState(notice.contentHash);
  const decides = notice.actions?.some((action) => action === 'APPROVE' || action === 'SIGN');
  if (!decides || read === notice.contentHash) return null;
  return (
    <div role="alert" className="zx-notice-warning">
      您打开之后检查记录有变化，正文或附件已随之更新，请重新核对。{' '}
      <Button size="small" onClick={() => setRead(notice.contentHash)}>
        已核对
      </Button>
    </div>
  );
}
