import { Form, Modal, Select } from 'antd';
import { useMemo, useState } from 'react';
import { api, unwrap } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import { useDraft } from '../../shared/lib/draft';
import { LimitedArea, LimitedInput } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import { MappingFields } from './MappingFields';
import { complete, toMapping, type Choice } from './mapping';
import { useCampaignChange, useRules, useTargets } from './useInspection';
import { PART_LABELS, type Part } from './words';

interface Values {
  targetId: string;
  wording: string;
  verdict?: string;
  rectification?: string;
}

/** What was typed and chosen so far, kept in this browser until it is entered. */
interface Kept {
  values: Partial<Values>;
  choice: Choice;
}

const NOTHING: Choice = { rules: [], ownRule: '', effect: 'NOTE', covers: [] };

/** One result by hand; without a rule chosen the remembered mapping of its wording is taken. */
export function EnterResult({ id, part, close }: { id: string; part: Part; close: () => void }) {
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Kept>(`result-${id}-${part}`, { values: {}, choice: NOTHING });
  const [kept] = useState(draft.value.values);
  const { choice } = draft.value;
  const targets = useTargets(id, { part });
  const rules = useRules();
  const enter = useCampaignChange(id, async (values: Values) => {
    await unwrap(
      api.POST('/api/v1/campaigns/{id}/results', {
        params: { path: { id } },
        body: {
          ...values,
          mapping: complete(choice) ? toMapping(values.wording, choice) : undefined,
        },
      }),
    );
    draft.discard();
    close();
  });
  const options = useMemo(
    () =>
      (targets.data ?? []).map((row) => ({
        value: row.target!.id!,
        label: `${row.target!.name}${part === 'ACCOUNTS' ? ` · ${row.target!.kindLabel}` : ''}`,
        search: `${row.target!.name} ${row.target!.code ?? ''} ${row.target!.unitName}`,
      })),
    [targets.data, part],
  );
  const problem = enter.error ? asProblem(enter.error) : null;
  return (
    <Modal
      open
      width={680}
      title={`录入${PART_LABELS[part]}检查结果`}
      okText="保存结果"
      cancelText="取消"
      confirmLoading={enter.isPending}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark="optional"
        initialValues={kept}
        onValuesChange={(_, values) => draft.change({ values, choice })}
        onFinish={(v) => enter.mutate(v)}
      >
        <Form.Item name="targetId" label="检查对象" rules={[{ required: true, message: '请选择检查对象' }]}>
          <Select
            showSearch={{ optionFilterProp: 'search' }}
            options={options}
            placeholder="按名称、标识码、单位查找"
          />
        </Form.Item>
        <Form.Item
          name="wording"
          label="存在的问题"
          extra="通报附件照此印出"
          rules={[
            { required: true, whitespace: true, message: '请填写存在的问题' },
            { max: 500, message: '存在的问题不超过500字' },
          ]}
        >
          <LimitedArea max={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Form.Item label="对应规则" extra="不选时沿用该表述以往的对应关系">
          <MappingFields
            part={part}
            rules={rules.data ?? []}
            choice={choice}
            onChange={(next) => draft.change({ ...draft.value, choice: next })}
          />
        </Form.Item>
        <div style={{ display: 'flex', gap: 16, flexWrap: 'wrap' }}>
          {part === 'ACCOUNTS' && (
            <Form.Item name="verdict" label="检查结果" style={{ width: 160 }}>
              <Select
                allowClear
                options={[
                  { value: '合格', label: '合格' },
                  { value: '不合格', label: '不合格' },
                ]}
              />
            </Form.Item>
          )}
          <Form.Item
            name="rectification"
            label="整改情况"
            style={{ flex: 1, minWidth: 200 }}
            extra="留空表示下发整改任务"
          >
            <LimitedInput placeholder="已整改 / 截至通报前仍未整改到位" max={200} />
          </Form.Item>
        </div>
        {problem && (
          <div className="zx-refusal">
            <Refusal problem={problem} />
          </div>
        )}
      </Form>
    </Modal>
  );
}
