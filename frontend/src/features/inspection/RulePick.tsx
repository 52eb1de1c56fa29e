import { Select } from 'antd';
import { EFFECTS, type Part, type Rule } from './words';

interface Props {
  part: Part;
  rules: Rule[];
  value: string[];
  onChange: (refs: string[]) => void;
  label: string;
  placeholder?: string;
  /** Only rules that a machine may find, for what a wording covers. */
  machine?: boolean;
}

/** Rules of the catalogue that fit a part, found by number or words. */
export function RulePick({ part, rules, value, onChange, label, placeholder, machine }: Props) {
  const fitting = rules.filter(
    (rule) =>
      !rule.ownRuleId &&
      (part === 'SITES' ? rule.object !== 'MEDIA' : rule.object === 'MEDIA' || rule.object === 'ALL') &&
      (!machine || rule.automation !== 'MANUAL'),
  );
  return (
    <Select
      mode="multiple"
      aria-label={label}
      value={value}
      onChange={onChange}
      placeholder={placeholder}
      style={{ width: '100%' }}
      popupMatchSelectWidth={480}
      showSearch={{ optionFilterProp: 'search' }}
      optionLabelProp="short"
      options={fitting.map((rule) => ({
        value: rule.ref!,
        short: `${rule.ref} ${rule.indicator}`,
        search: `${rule.ref} ${rule.indicator} ${rule.text}`,
        label: (
          <span title={rule.text}>
            <span className="zx-code">{rule.ref}</span> {EFFECTS[rule.effect!].label} · {rule.text}
          </span>
        ),
      }))}
    />
  );
}
