import { DatePicker, Form, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { LimitedArea, LimitedInput } from '../../shared/ui/Limited';
import { Section } from '../../shared/ui/Section';
import { usePlatformNames, type Filing, type Form as FormData } from './filings';
import { FIELDS, FUNCTION_CLASSES, OFFICIAL_ACCOUNT, SUB_TYPES, type FieldName } from './labels';
import { MenuLines } from './MenuLines';

interface Props {
  filing: Filing;
  form: FormData;
  errors: Partial<Record<FieldName, string>>;
  /** What a return said of a field. */
  notes: Partial<Record<FieldName, string>>;
  onChange: (part: Partial<FormData>) => void;
}

/** 政务新媒体备案表 on screen, in the sections of the paper form. */
export function FilingForm({ filing, form, errors, notes, onChange }: Props) {
  const platforms = usePlatformNames();
  const item = (field: FieldName, input: ReactNode, required = false) => (
    <Form.Item
      key={field}
      label={FIELDS[field]}
      htmlFor={`filing-${field}`}
      required={required}
      validateStatus={errors[field] ? 'error' : notes[field] ? 'warning' : undefined}
      help={errors[field] ?? notes[field]}
    >
      {input}
    </Form.Item>
  );
  const text = (field: 'name' | 'handle' | 'certifiedBody' | 'operator' | 'url', hint?: string) => (
    <LimitedInput
      id={`filing-${field}`}
      value={form[field] ?? ''}
      placeholder={hint}
      max={field === 'name' ? 60 : field === 'url' ? 500 : 100}
      onChange={(e) => onChange({ [field]: e.target.value })}
    />
  );
  const area = (field: 'description' | 'reason' | 'secondReason', max: number, hint?: string) => (
    <LimitedArea
      id={`filing-${field}`}
      value={form[field] ?? ''}
      placeholder={hint}
      max={max}
      autoSize={{ minRows: 2, maxRows: 8 }}
      onChange={(e) => onChange({ [field]: e.target.value })}
    />
  );
  const yesNo = (field: 'certified' | 'newsLicence') => (
    <Radio.Group
      id={`filing-${field}`}
      aria-label={FIELDS[field]}
      value={form[field]}
      onChange={(e) => onChange({ [field]: e.target.value as boolean })}
      options={[
        { value: true, label: '是' },
        { value: false, label: '否' },
      ]}
    />
  );
  return (
    <Form layout="vertical" component="div" className="zx-filing-form">
      <Section title="账号">
        <div className="zx-form-grid">
          {item('name', text('name', '与平台上显示的名称一致'), true)}
          {item('handle', text('handle'))}
          {item(
            'platform',
            <Select
              id="filing-platform"
              value={form.platform ?? undefined}
              placeholder="选择平台"
              showSearch
              options={platforms.map((name) => ({ value: name, label: name }))}
              onChange={(platform) =>
                onChange({ platform, subType: platform === OFFICIAL_ACCOUNT ? form.subType : undefined })
              }
            />,
            true,
          )}
          {form.platform === OFFICIAL_ACCOUNT &&
            item(
              'subType',
              <Select
                id="filing-subType"
                value={form.subType ?? undefined}
                placeholder="订阅号、服务号或小程序"
                options={SUB_TYPES.map((name) => ({ value: name, label: name }))}
                onChange={(subType) => onChange({ subType })}
              />,
              true,
            )}
          {item(
            'functionClass',
            <Select
              id="filing-functionClass"
              value={form.functionClass ?? undefined}
              placeholder="选择功能类别"
              options={Object.entries(FUNCTION_CLASSES).map(([value, label]) => ({ value, label }))}
              onChange={(functionClass) =>
                onChange({ functionClass: functionClass as FormData['functionClass'] })
              }
            />,
            true,
          )}
          {item(
            'openedOn',
            <DatePicker
              id="filing-openedOn"
              style={{ width: '100%' }}
              value={form.openedOn ? dayjs(form.openedOn) : null}
              onChange={(day) => onChange({ openedOn: day ? day.format('YYYY-MM-DD') : undefined })}
            />,
          )}
          {item('certified', yesNo('certified'), true)}
          {form.certified !== false &&
            item('certifiedBody', text('certifiedBody', '应与主办单位一致'), form.certified ?? false)}
        </div>
      </Section>
      <Section title="主体">
        <div className="zx-form-grid">
          <Form.Item label="主办单位">{filing.unitName}</Form.Item>
          <Form.Item label="主管单位">{filing.supervisorName}</Form.Item>
          {item('operator', text('operator', '没有委托的可不填'))}
          {item('newsLicence', yesNo('newsLicence'))}
        </div>
      </Section>
      <Section title="政务新媒体相关情况">
        {item('url', text('url', 'https://'), true)}
        {item('description', area('description', 1000))}
        <MenuLines lines={form.menus ?? []} onChange={(menus) => onChange({ menus })} note={notes.menus} />
      </Section>
      <Section title="变动">
        {item('reason', area('reason', 500, '说明为什么开办'), true)}
        {(needsSecondReason(filing) || form.secondReason) &&
          item(
            'secondReason',
            area('secondReason', 500, '本单位在该平台已有账号，写明确需再开设的理由'),
            true,
          )}
      </Section>
    </Form>
  );
}

/** The machine found another account of the unit on this platform. */
function needsSecondReason(filing: Filing): boolean {
  return (filing.checks ?? []).some((c) => c.key === 'ONE_PER_PLATFORM' && c.result !== 'OK');
}
