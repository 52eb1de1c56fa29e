import { Button } from 'antd';
import { lookAt } from '../../shared/lib/look';
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
    <div id="checks" tabIndex={-1} className="zx-checks-place">
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
    </div>
  );
}

/** For whoever decides before the checks came into view: what the machine found, and the way there. */
export function ToChecks({ checks }: { checks: Check[] }) {
  const said = (['FAULT', 'CONFIRM'] as const)
    .map((result) => [checks.filter((check) => check.result === result).length, RESULTS[result][0]] as const)
    .filter(([count]) => count > 0)
    .map(([count, label]) => `${count} 项${label}`)
    .join('，');
  if (!said) return null;
  return (
    <p className="zx-to-checks">
      <StatusTag tone="attention">系统核对：{said}</StatusTag>
      <Button type="link" size="small" onClick={() => lookAt(document.getElementById('checks'))}>
        查看
      </Button>
    </p>
  );
}
