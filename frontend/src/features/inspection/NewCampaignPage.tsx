import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, InputNumber, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, unwrap } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import type { components } from '../../shared/api/schema';
import { useBusinessClock } from '../../shared/lib/clock';
import { fromPicker, inChina, toPicker } from '../../shared/lib/dates';
import { useDraft } from '../../shared/lib/draft';
import { LimitedInput } from '../../shared/ui/Limited';
import { PageHeader } from '../../shared/ui/PageHeader';
import { SavedNote } from '../../shared/ui/SavedNote';
import { Section } from '../../shared/ui/Section';
import { Refusal } from '../../shared/ui/Refusal';
import { PlanCautions } from './PlanCautions';
import { TargetPicker } from './TargetPicker';
import { morning, TimePointPicker } from './TimePointPicker';

interface Values {
  title: string;
  year: number;
  quarter: number;
  timePoint: Dayjs;
  kind: components['schemas']['CampaignKind'];
  targets?: string[];
}

/** What is kept in this browser until the plan is saved. */
type Kept = Omit<Values, 'timePoint'> & { timePoint?: string };

const QUARTERS = ['一', '二', '三', '四'];

/** 2025年第一季度检查 */
export function usualTitle(year: number, quarter: number): string {
  return `${year}年第${QUARTERS[quarter - 1]}季度检查`;
}

export default function NewCampaignPage() {
  const { now } = useBusinessClock();
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Partial<Kept>>('new-campaign', {});
  const [kept] = useState(draft.value);
  const [ownTitle, setOwnTitle] = useState(kept.title !== undefined);
  const navigate = useNavigate();
  const client = useQueryClient();
  const kind = Form.useWatch('kind', form);
  const planned = {
    year: Form.useWatch('year', form),
    quarter: Form.useWatch('quarter', form),
    timePoint: Form.useWatch('timePoint', form),
  };
  const plan = useMutation({
    mutationFn: (values: Values) =>
      unwrap(
        api.POST('/api/v1/campaigns', {
          body: {
            ...values,
            timePoint: fromPicker(values.timePoint),
            targets: values.kind === 'LIST' ? values.targets : undefined,
          },
        }),
      ),
    onSuccess: async (campaign) => {
      draft.discard();
      await client.invalidateQueries({ queryKey: ['campaigns'] });
      await navigate(`/campaigns/${campaign.id}`);
    },
    onError: (error) => {
      const problem = asProblem(error);
      form.setFields(problem.violations.map((v) => ({ name: v.field as keyof Values, errors: [v.message] })));
    },
  });
  const today = inChina(now);
  const year = today.year();
  const quarter = Math.floor(today.month() / 3) + 1;
  const fresh = { year, quarter, title: usualTitle(year, quarter), timePoint: morning(toPicker(now)) };
  useEffect(() => {
    // the business clock may answer after the form stands
    if (!form.isFieldsTouched() && !draft.restored) form.setFieldsValue(fresh);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [year, quarter]);
  return (
    <>
      <PageHeader title="制定检查计划" crumbs={[{ label: '检查任务', to: '/campaigns' }]} help="inspector" />
      <Section>
        <Form<Values>
          form={form}
          layout="vertical"
          style={{ maxWidth: 640 }}
          requiredMark="optional"
          initialValues={{
            kind: 'CENSUS',
            ...fresh,
            ...kept,
            timePoint: kept.timePoint ? dayjs(kept.timePoint) : fresh.timePoint,
          }}
          onValuesChange={(changed, all) => {
            if ('title' in changed) setOwnTitle(true);
            else if (!ownTitle && all.year && all.quarter)
              form.setFieldValue('title', usualTitle(all.year, all.quarter));
            draft.change({
              ...all,
              title: ownTitle || 'title' in changed ? all.title : undefined,
              timePoint: all.timePoint?.format('YYYY-MM-DDTHH:mm:ss'),
            });
          }}
          onFinish={(values) => plan.mutate(values)}
        >
          <div style={{ display: 'flex', gap: 16, flexWrap: 'wrap' }}>
            <Form.Item name="year" label="年度" rules={[{ required: true, message: '请填写年度' }]}>
              <InputNumber min={2000} max={2999} style={{ width: 140 }} />
            </Form.Item>
            <Form.Item name="quarter" label="季度" rules={[{ required: true, message: '请选择季度' }]}>
              <Select
                style={{ width: 160 }}
                options={QUARTERS.map((q, i) => ({ value: i + 1, label: `第${q}季度` }))}
              />
            </Form.Item>
          </div>
          <Form.Item
            name="title"
            label="检查名称"
            rules={[{ required: true, whitespace: true, message: '请填写检查名称' }]}
          >
            <LimitedInput max={100} showCount />
          </Form.Item>
          <Form.Item
            name="timePoint"
            label="监测时间点"
            extra="只写日期的，以当日 09:00 为准。更新时限等与日期有关的指标都以此时间点为准，不以检查当天为准。"
            rules={[{ required: true, message: '请选择监测时间点' }]}
          >
            <TimePointPicker />
          </Form.Item>
          <Form.Item name="kind" label="检查方式" required>
            <Radio.Group
              options={[
                { value: 'CENSUS', label: '普查：本辖区全部正常运行的网站和账号' },
                { value: 'LIST', label: '抽查：只检查选定的对象' },
              ]}
            />
          </Form.Item>
          {kind === 'LIST' && (
            <Form.Item
              name="targets"
              label="抽查对象"
              rules={[{ required: true, message: '请选择至少一个对象' }]}
            >
              <TargetPicker />
            </Form.Item>
          )}
          <PlanCautions
            year={planned.year}
            quarter={planned.quarter}
            kind={kind}
            timePoint={planned.timePoint}
          />
          <Alert
            type="info"
            showIcon
            style={{ marginBottom: 16 }}
            title="保存计划时从名录复制检查对象；此后新备案的网站和账号列入下一季度。"
          />
          {plan.error && asProblem(plan.error).violations.length === 0 && (
            <div className="zx-refusal">
              <Refusal problem={asProblem(plan.error)} />
            </div>
          )}
          <div className="zx-actions">
            <Button type="primary" htmlType="submit" loading={plan.isPending}>
              保存计划
            </Button>
            <Button
              onClick={() => {
                draft.discard();
                navigate('/campaigns');
              }}
            >
              取消
            </Button>
            <SavedNote text={draft.savedAt} />
          </div>
        </Form>
      </Section>
    </>
  );
}
