import { Button, Checkbox, Form, Modal } from 'antd';
import { LimitedArea } from '../../shared/ui/Limited';

const USUAL = ['误报：页面实际正常', '按规定不需要', '对方临时故障，已恢复', '重复，已按其他指标处理'];

interface Props {
  count: number;
  close: () => void;
  dismiss: (reason: string, onlyThis: boolean) => void;
}

/** Dismissing needs a reason; the usual ones are one click. */
export function DismissDialog({ count, close, dismiss }: Props) {
  const [form] = Form.useForm<{ reason: string; onlyThis?: boolean }>();
  return (
    <Modal
      open
      title={`排除候选问题（整组 ${count} 条）`}
      okText="排除"
      cancelText="取消"
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" onFinish={(v) => dismiss(v.reason, v.onlyThis ?? false)}>
        <Form.Item
          name="reason"
          label="理由"
          rules={[
            { required: true, whitespace: true, message: '请写明排除的理由' },
            { max: 200, message: '理由不超过200字' },
          ]}
        >
          <LimitedArea
            autoFocus
            max={200}
            autoSize={{ minRows: 2 }}
            onKeyDown={(e) => e.ctrlKey && e.key === 'Enter' && form.submit()}
          />
        </Form.Item>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 12 }}>
          {USUAL.map((reason) => (
            <Button key={reason} size="small" onClick={() => form.setFieldValue('reason', reason)}>
              {reason}
            </Button>
          ))}
        </div>
        {count > 1 && (
          <Form.Item name="onlyThis" valuePropName="checked" noStyle>
            <Checkbox>只排除当前这一条</Checkbox>
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
