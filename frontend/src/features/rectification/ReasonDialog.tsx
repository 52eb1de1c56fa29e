import { Checkbox, Form, Modal } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import { LimitedArea } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';

interface Props {
  title: string;
  /** What happens next. */
  content: string;
  verb: string;
  /** What may be chosen as not mended; all of it at first. */
  items?: { id: string; label: string }[];
  close: () => void;
  act: (reason: string, itemIds: string[]) => Promise<unknown>;
}

/** Asks for a reason before something goes back. */
export function ReasonDialog({ title, content, verb, items, close, act }: Props) {
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState(items?.map((item) => item.id) ?? []);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const run = async () => {
    setBusy(true);
    setRefused(null);
    try {
      await act(reason, chosen);
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
      okButtonProps={{
        disabled: !reason.trim() || (items !== undefined && chosen.length === 0),
        loading: busy,
      }}
    >
      <p className="zx-secondary">{content}</p>
      {items && (
        <Form.Item label="没有整改到位的问题" layout="vertical" style={{ margin: '12px 0 0' }}>
          <Checkbox.Group
            className="zx-stack"
            value={chosen}
            onChange={(values) => setChosen(values as string[])}
            options={items.map((item) => ({ value: item.id, label: item.label }))}
          />
        </Form.Item>
      )}
      <Form.Item label="理由" layout="vertical" htmlFor="reason" style={{ margin: '12px 0 0' }}>
        <LimitedArea
          id="reason"
          autoFocus
          rows={4}
          max={1000}
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
