import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Modal, Radio } from 'antd';
import { api, unwrap } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import type { components } from '../../shared/api/schema';
import { LimitedInput } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import type { Rule } from './words';

type Values = components['schemas']['NewOwnRule'];

/** Words and effect of an office's own rule. */
export function OwnRuleDialog({ rule, close }: { rule?: Rule; close: () => void }) {
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (body: Values) =>
      unwrap(
        rule
          ? api.PUT('/api/v1/own-rules/{id}', {
              params: { path: { id: rule.ownRuleId! }, header: { 'If-Match': rule.version! } },
              body,
            })
          : api.POST('/api/v1/own-rules', { body }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['rules'] });
      close();
    },
  });
  return (
    <Modal
      open
      title={rule ? `修改自定规则 ${rule.ref}` : '新增自定规则'}
      okText={rule ? '保存修改' : '新增规则'}
      cancelText="取消"
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{
          words: rule?.text,
          object: rule?.object ?? 'SITE',
          effect: rule?.effect === 'VETO' ? 'VETO' : 'NOTE',
          active: rule?.active ?? true,
        }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item
          name="words"
          label="问题表述"
          rules={[{ required: true, whitespace: true, message: '请填写问题表述' }]}
        >
          <LimitedInput max={200} showCount />
        </Form.Item>
        <Form.Item name="object" label="适用对象">
          <Radio.Group
            options={[
              { value: 'SITE', label: '政府网站' },
              { value: 'MEDIA', label: '政务新媒体' },
              { value: 'ALL', label: '两者' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="effect"
          label="效力"
          extra="下级单位可以使用本单位的自定规则；已有问题的效力不受修改影响。"
        >
          <Radio.Group
            options={[
              { value: 'NOTE', label: '记录（不影响是否合格）' },
              { value: 'VETO', label: '单项否决' },
            ]}
          />
        </Form.Item>
        {rule && (
          <Form.Item name="active" valuePropName="checked">
            <Checkbox>启用</Checkbox>
          </Form.Item>
        )}
        {save.error && (
          <div className="zx-refusal">
            <Refusal problem={asProblem(save.error)} />
          </div>
        )}
      </Form>
    </Modal>
  );
}
