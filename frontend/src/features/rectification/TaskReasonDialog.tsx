import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { ReasonDialog } from '../../shared/ui/ReasonDialog';

interface Props {
  title: string;
  content: string;
  verb: string;
  /** What may be chosen as not mended; all of it at first. */
  items?: { id: string; label: string }[];
  close: () => void;
  act: (reason: string, itemIds: string[]) => Promise<unknown>;
}

/** Asks why a task goes back, and which of its items. */
export function TaskReasonDialog({ items, act, ...dialog }: Props) {
  const [chosen, setChosen] = useState(items?.map((item) => item.id) ?? []);
  return (
    <ReasonDialog
      {...dialog}
      ready={items === undefined || chosen.length > 0}
      act={(reason) => act(reason, chosen)}
    >
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
    </ReasonDialog>
  );
}
