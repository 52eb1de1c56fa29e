import { Button, Select } from 'antd';
import { LimitedArea } from '../../shared/ui/Limited';
import type { FieldReason } from './filings';
import { FIELDS } from './labels';

interface Props {
  reasons: FieldReason[];
  onChange: (reasons: FieldReason[]) => void;
}

/** Reasons for a return, field by field. */
export function FieldReasons({ reasons, onChange }: Props) {
  const set = (i: number, part: Partial<FieldReason>) =>
    onChange(reasons.map((r, at) => (at === i ? { ...r, ...part } : r)));
  return (
    <div className="zx-field-reasons">
      {reasons.map((reason, i) => (
        <div key={i}>
          <Select
            aria-label={`第 ${i + 1} 处需修改的字段`}
            placeholder="选择字段"
            value={reason.field || undefined}
            onChange={(field) => set(i, { field })}
            options={Object.entries(FIELDS).map(([value, label]) => ({
              value,
              label,
              // One field is named once, with all its reasons.
              disabled: reasons.some((other, at) => at !== i && other.field === value),
            }))}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: '100%' }}
          />
          <LimitedArea
            aria-label={`第 ${i + 1} 处的退回理由`}
            placeholder="写明问题和修改要求"
            value={reason.reason}
            max={500}
            autoSize={{ minRows: 2, maxRows: 8 }}
            onChange={(e) => set(i, { reason: e.target.value })}
          />
          <Button
            className="zx-field-reason-less"
            type="link"
            size="small"
            aria-label={`删除第 ${i + 1} 处`}
            onClick={() => onChange(reasons.filter((_, at) => at !== i))}
          >
            删除
          </Button>
        </div>
      ))}
      <Button type="dashed" block onClick={() => onChange([...reasons, { field: '', reason: '' }])}>
        添加需修改的字段
      </Button>
    </div>
  );
}
