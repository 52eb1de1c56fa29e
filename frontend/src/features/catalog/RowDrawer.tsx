import { App, AutoComplete, Button, Drawer, Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import { useLabels } from '../../shared/lib/labels';
import { LimitedArea, LimitedInput } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import { useCategories, useSave, type Content, type Kind, type Row } from './useLexicon';

interface Props {
  /** The row to be changed; absent for a new one. */
  row?: Row;
  kind: Kind;
  close: () => void;
}

/** Adds or changes a row of the own lexicon. */
export function RowDrawer({ row, kind, close }: Props) {
  const [form] = Form.useForm<Content>();
  const save = useSave(row);
  const { message } = App.useApp();
  const [problem, setProblem] = useState<Problem | null>(null);
  const categories = useCategories();
  const severities = useLabels('Severity');
  const entry = kind === 'ENTRY';
  const submit = async (values: Content) => {
    setProblem(null);
    try {
      await save.mutateAsync({ ...values, kind });
      message.success(`“${values.wording.trim()}”已${row ? '修改' : '添加'}，从下一次检查起生效`);
      close();
    } catch (error) {
      const refused = asProblem(error);
      setProblem(refused);
      form.setFields(
        refused.violations.map((v) => ({ name: v.field as keyof Content, errors: [v.message] })),
      );
    }
  };
  const title = `${row ? '修改' : '添加'}${entry ? '错误表述' : '固定表述'}`;
  return (
    <Drawer
      open
      onClose={close}
      title={title}
      footer={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {row ? '保存' : title}
        </Button>
      }
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={row ?? { severity: 'GENERAL', allowed: [] }}
      >
        <Form.Item
          name="wording"
          label={entry ? '错误写法' : '固定表述'}
          extra={
            entry
              ? '空格、全半角、大小写、繁简不同的写法会一并查出'
              : '四个字以上；文中与它差一个字的，列为疑似问题'
          }
          rules={[{ required: true, whitespace: true, message: '请填写' }]}
        >
          <LimitedInput max={100} autoComplete="off" />
        </Form.Item>
        {entry && (
          <Form.Item name="suggestion" label="正确写法" extra="不应出现的表述可以留空">
            <LimitedInput max={100} autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item
          name="category"
          label="类别"
          rules={[{ required: entry, whitespace: true, message: '请填写类别' }]}
        >
          <AutoComplete
            options={categories.map((value) => ({ value }))}
            showSearch={{ filterOption: (typed, option) => option!.value.includes(typed) }}
            placeholder="选择或填写"
          />
        </Form.Item>
        {entry && (
          <>
            <Form.Item name="severity" label="程度" extra="严重表述错误作为单项否决的疑似问题，由检查员复核">
              <Radio.Group options={Object.entries(severities).map(([value, label]) => ({ value, label }))} />
            </Form.Item>
            <Form.Item name="allowed" label="允许的较长表述" extra="含有错误写法但正确的表述，输入后按回车">
              <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['|', '｜']} />
            </Form.Item>
            <Form.Item
              name="conditions"
              label="语境条件"
              extra="如“同句有：台湾|两岸”“前后20字内无：引用”“紧后有：目前|年底”，几个条件用“；”分隔，须同时满足"
            >
              <LimitedArea max={500} rows={2} />
            </Form.Item>
          </>
        )}
        <Form.Item name="source" label="来源" extra="依据的文件、规范或网址">
          <LimitedArea max={500} rows={2} />
        </Form.Item>
        <Form.Item name="note" label="备注">
          <LimitedArea max={500} rows={2} />
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
