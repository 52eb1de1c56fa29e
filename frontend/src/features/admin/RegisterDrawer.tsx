import { App, Button, Drawer, Form, Input, TreeSelect } from 'antd';
import { useMemo, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import { LimitedInput } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import { toTree, useOrganisations, type Node } from './organisations';
import { useRegister, type NewMembership } from './people';

interface Choice {
  value: string;
  title: string;
  children?: Choice[];
}

const choices = (nodes: Node[]): Choice[] =>
  nodes.map((node) => ({
    value: node.id!,
    title: node.name!,
    children: node.children && choices(node.children),
  }));

/** Registers someone by login name; bound at the first sign-in. */
export function RegisterDrawer({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<NewMembership>();
  const organisations = useOrganisations();
  const register = useRegister();
  const { message } = App.useApp();
  const [problem, setProblem] = useState<Problem | null>(null);
  const tree = useMemo(() => choices(toTree(organisations.data ?? [])), [organisations.data]);
  const submit = async (values: NewMembership) => {
    try {
      await register.mutateAsync(values);
      message.success(`已登记“${values.name}”，请安全管理员授予角色`);
      onClose();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <Drawer
      open
      onClose={onClose}
      title="登记人员"
      footer={
        <Button type="primary" loading={register.isPending} onClick={() => form.submit()}>
          登记人员
        </Button>
      }
    >
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item
          name="loginName"
          label="登录名"
          extra="与统一身份认证中的登录名一致"
          rules={[
            { required: true, message: '请填写登录名' },
            {
              pattern: /^[A-Za-z0-9._@-]{2,64}$/,
              message: '登录名由2至64位字母、数字和 . _ @ - 组成',
            },
          ]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" label="姓名" rules={[{ required: true, message: '请填写姓名' }]}>
          <LimitedInput max={50} autoComplete="off" />
        </Form.Item>
        <Form.Item name="orgId" label="单位" rules={[{ required: true, message: '请选择单位' }]}>
          <TreeSelect
            treeData={tree}
            loading={organisations.isPending}
            showSearch={{ treeNodeFilterProp: 'title' }}
            treeDefaultExpandedKeys={tree.map((node) => node.value)}
            placeholder="选择或查找单位"
          />
        </Form.Item>
        {problem && (
          <div className="zx-refusal">
            <Refusal problem={problem} />
          </div>
        )}
      </Form>
    </Drawer>
  );
}
