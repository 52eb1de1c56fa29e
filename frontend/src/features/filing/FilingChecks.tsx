import { Section } from '../../shared/ui/Section';
import { StatusTag, type Tone } from '../../shared/ui/StatusTag';
import type { Check } from './filings';

const RESULTS: Record<NonNullable<Check['result']>, [string, Tone]> = {
  OK: ['一致', 'pass'],
  CONFIRM: ['请确认', 'attention'],
  FAULT: ['不符合', 'fail'],
};

/** What the machine compared, with the rule it relied on. */
export function FilingChecks({ checks }: { checks: Check[] }) {
  return (
    <Section title="系统核对">
      {checks.length === 0 && (
        <p className="zx-secondary">填写账号名称、平台和认证主体后，系统与名录自动核对，结果显示在这里。</p>
      )}
      <ul className="zx-checks" aria-live="polite">
        {checks.map((check) => {
          const [label, tone] = RESULTS[check.result!];
          return (
            <li key={check.key}>
              <StatusTag tone={tone}>{label}</StatusTag>
              <div>
                {check.text}
                {check.basis && <div className="zx-secondary">{check.basis}</div>}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
