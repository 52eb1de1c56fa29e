import { App, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import { LimitedInput } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import { useRename, type Membership } from './people';

/** A name that was registered wrongly; it is the person's in every place held. */
export function RenameDrawer({ member, onClose }: { member: Membership; onClose: () => void }) {
  const [name, setName] = useState(member.name!);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const rename = useRename();
  const { message } = App.useApp();
  const typed = name.trim();
  const submit = async () => {
    setRefusal(null);
    try {
      await rename.mutateAsync({ member, name: typed });
      message.success(`已更正为“${typed}”`);
      onClose();
    } catch (error) {
      setRefusal(asProblem(error));
    }
  };
  return (
    <Drawer
      open
      onClose={onClose}
      title={`更正姓名：${member.name}`}
      footer={
        <Button
          type="primary"
          loading={rename.isPending}
          disabled={!typed || typed === member.name}
          onClick={() => void submit()}
        >
          更正姓名
        </Button>
      }
    >
      <p className="zx-secondary" style={{ marginBottom: 12 }}>
        登录名“{member.loginName}
        ”在各单位的任职都用更正后的姓名；已经形成的记录中写的姓名不变，更正前后的姓名留在审计记录中。
      </p>
      <Form layout="vertical">
        <Form.Item label="姓名" htmlFor="corrected-name">
          <LimitedInput
            id="corrected-name"
            max={50}
            autoFocus
            autoComplete="off"
            value={name}
            onChange={(e) => setName(e.target.value)}
            onPressEnter={() => typed && typed !== member.name && void submit()}
          />
        </Form.Item>
      </Form>
      {refusal && (
        <div className="zx-refusal">
          <Refusal problem={refusal} />
        </div>
      )}
    </Drawer>
  );
}
