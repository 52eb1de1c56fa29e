import { Button, Drawer, Form, Select } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import { LimitedInput } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import {
  LEVELS,
  levelsBelow,
  useSaveOrganisation,
  type NewOrganisation,
  type Organisation,
} from './organisations';

/** Either a new one below `parent`, or a change of `existing`. */
export interface Editing {
  parent?: Organisation;
  existing?: Organisation;
}

/** Add or change one organisation; what was typed stays when the server refuses. */
export function OrganisationDrawer({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  const { parent, existing } = editing;
  const [form] = Form.useForm<NewOrganisation>();
  const save = useSaveOrganisation(existing);
  const [problem, setProblem] = useState<Problem | null>(null);
  const level = Form.useWatch('level', form) ?? existing?.level;
  const submit = async (values: NewOrganisation) => {
    try {
      await save.mutateAsync({
        ...values,
        level: existing?.level ?? values.level,
        parentId: existing ? existing.parentId : parent?.id,
        displayOrder: existing?.displayOrder,
      });
      onClose();
    } catch (error) {
      const refusal = asProblem(error);
      const fields = refusal.violations.filter((v) => v.field);
      form.setFields(
        fields.map((v) => ({ name: v.field as keyof NewOrganisation, errors: [v.message ?? ''] })),
      );
      setProblem(fields.length > 0 ? null : refusal);
    }
  };
  return (
    <Drawer
      open
      onClose={onClose}
      size="default"
      title={existing ? `修改“${existing.name}”` : `在“${parent?.name}”下新增`}
      footer={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {existing ? '保存修改' : '新增单位'}
        </Button>
      }
    >
      <Form form={form} layout="vertical" onFinish={submit} initialValues={existing ?? { level: 'UNIT' }}>
        {!existing && (
          <Form.Item name="level" label="层级" rules={[{ required: true }]}>
            <Select
              options={levelsBelow(parent?.level ?? 'UNIT').map((value) => ({ value, label: LEVELS[value] }))}
            />
          </Form.Item>
        )}
        <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填写名称' }]}>
          <LimitedInput max={100} />
        </Form.Item>
        <Form.Item name="shortName" label="简称" extra="用于列表和页面上方，不填则与名称相同">
          <LimitedInput max={40} />
        </Form.Item>
        {level !== 'UNIT' && (
          <>
            <Form.Item
              name="areaCode"
              label="行政区划代码"
              rules={[
                { required: true, message: '请填写行政区划代码' },
                { pattern: /^(\d{6}|bm\d{4})$/, message: '行政区划代码应为6位数字' },
              ]}
            >
              <LimitedInput max={6} inputMode="numeric" />
            </Form.Item>
            <Form.Item name="officeName" label="办公机构名称" extra="通报和审批以此名义签发">
              <LimitedInput max={100} />
            </Form.Item>
          </>
        )}
        {problem && (
          <div className="zx-refusal">
            <Refusal problem={problem} />
          </div>
        )}
      </Form>
    </Drawer>
  );
}
