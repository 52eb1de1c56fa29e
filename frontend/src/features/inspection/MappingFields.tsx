import { AutoComplete, Radio } from 'antd';
import { RulePick } from './RulePick';
import { nameOwnRule, ownRulesFor, type Choice } from './mapping';
import { EFFECTS, type Part, type Rule } from './words';

interface Props {
  part: Part;
  rules: Rule[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** What a wording stands for: rules of the catalogue, an own rule, and what it covers. */
export function MappingFields({ part, rules, choice, onChange }: Props) {
  const own = ownRulesFor(part, rules);
  const set = (change: Partial<Choice>) => onChange({ ...choice, ...change });
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <Row label="指标">
        <RulePick
          part={part}
          rules={rules}
          label="对应的指标"
          placeholder="按编号或文字查找，可选多个"
          value={choice.rules}
          onChange={(refs) => set({ rules: refs })}
        />
      </Row>
      <Row label="自定规则">
        <AutoComplete
          aria-label="自定规则"
          value={choice.ownRule}
          placeholder="指标目录之外的问题，填写表述"
          style={{ width: '100%' }}
          options={own.map((rule) => ({ value: rule.text! }))}
          showSearch={{ filterOption: (text, option) => (option?.value ?? '').includes(text) }}
          onChange={(text: string) => onChange(nameOwnRule(choice, text ?? '', own))}
        />
      </Row>
      {choice.ownRule.trim() !== '' && !choice.ownRuleId && (
        <Row label="效力">
          <Radio.Group
            value={choice.effect}
            onChange={(e) => set({ effect: e.target.value as Choice['effect'] })}
            options={[
              { value: 'NOTE', label: '记录（不影响是否合格）' },
              { value: 'VETO', label: '单项否决' },
            ]}
          />
        </Row>
      )}
      {choice.ownRuleId && (
        <Row label="效力">
          <span>{EFFECTS[choice.effect].label}（按该自定规则）</span>
        </Row>
      )}
      {part === 'SITES' && (
        <Row label="涵盖">
          <RulePick
            part={part}
            rules={rules}
            machine
            label="涵盖的机检指标"
            placeholder="同一网站这些指标的机检结果并入作为证据"
            value={choice.covers}
            onChange={(refs) => set({ covers: refs })}
          />
        </Row>
      )}
    </div>
  );
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div
      style={{ display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr)', alignItems: 'center', gap: 8 }}
    >
      <span className="zx-secondary">{label}</span>
      {children}
    </div>
  );
}
