import { Form, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { asProblem, type Problem } from '../api/problem';
import { LimitedArea } from './Limited';
import { Refusal } from './Refusal';

interface Props {
  title: string;
  /** What happens next. */
  content: string;
  verb: string;
  label?: string;
  /** Characters of the reason at most. */
  max?: number;
  /** False while something else is still to be chosen. */
  ready?: boolean;
  /** What else is asked, before the reason. */
  children?: ReactNode;
  close: () => void;
  act: (reason: string) => Promise<unknown>;
}

/** Asks for a reason before something is done that others will want explained; a refusal keeps what was typed. */
export function ReasonDialog({
  title,
  content,
  verb,
  label = '理由',
  max = 1000,
  ready = true,
  children,
  close,
  act,
}: Props) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const run = async () => {
    setBusy(true);
    setRefused(null);
    try {
      await act(reason);
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
      title={title}
      okText={verb}
      cancelText="取消"
      onCancel={close}
      onOk={() => void run()}
      okButtonProps={{ disabled: !ready || !reason.trim() || reason.length > max, loading: busy }}
    >
      <p className="zx-secondary">{content}</p>
      {children}
      <Form.Item label={label} layout="vertical" htmlFor="reason" style={{ margin: '12px 0 0' }}>
        <LimitedArea
          id="reason"
          autoFocus
          rows={4}
          max={max}
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
