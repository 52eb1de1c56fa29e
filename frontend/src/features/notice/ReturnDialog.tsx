import { Modal } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import { LimitedArea } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import { declineNotice, returnNotice, useNoticeChange } from './useNotices';
import type { Notice } from './words';

/** Back to the drafter with a reason. */
export function ReturnDialog({ notice, close }: { notice: Notice; close: () => void }) {
  const row = notice.notice!;
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Problem | null>(null);
  const give = useNoticeChange(() =>
    (row.state === 'SIGNING' ? declineNotice : returnNotice)(row.id!, row.version!, reason),
  );
  const run = async () => {
    setRefused(null);
    try {
      await give.mutateAsync(undefined);
      close();
    } catch (error) {
      setRefused(asProblem(error));
    }
  };
  return (
    <Modal
      open
      title="退回修改"
      okText="退回修改"
      cancelText="取消"
      onCancel={close}
      onOk={() => void run()}
      okButtonProps={{ disabled: !reason.trim(), loading: give.isPending }}
    >
      <p className="zx-secondary" style={{ marginBottom: 8 }}>
        退回后由检查员修改，改好重新送审，算作下一稿。
      </p>
      <LimitedArea
        autoFocus
        aria-label="退回的理由"
        placeholder="写明需要修改的地方"
        rows={4}
        max={1000}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
      />
      {refused && (
        <div className="zx-refusal">
          <Refusal problem={refused} />
        </div>
      )}
    </Modal>
  );
}
