import { Form, Modal } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import { LimitedArea } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import { useRowActions, type Row } from './useLexicon';

const LONGEST = 200;

/** Asks why a row of others shall not hold here. */
export function SwitchOffDialog({ row, close }: { row: Row; close: () => void }) {
  const { switchOff } = useRowActions();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const run = async () => {
    setBusy(true);
    setRefused(null);
    try {
      await switchOff(row, reason);
      close();
    } catch (error) {
      setRefused(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={`停用“${row.wording}”`}
      okText="停用"
      cancelText="取消"
      onCancel={close}
      onOk={() => void run()}
      okButtonProps={{ disabled: !reason.trim() || reason.length > LONGEST, loading: busy }}
    >
      <p className="zx-secondary">本单位和下级的检查不再查找它，从下一次检查起生效；可以随时恢复。</p>
      <Form.Item label="停用原因" layout="vertical" htmlFor="off-reason">
        <LimitedArea
          id="off-reason"
          autoFocus
          rows={3}
          max={LONGEST}
          value={reason}
          onChange={(e) => setReason(e.target.value)}
        />
      </Form.Item>
      {refused && (
        <div className="zx-refusal">
          <Refusal problem={refused} />
        </div>
      )}
    </Modal>
  );
}
