import { useLabels } from '../lib/labels';
import { StatusTag } from '../ui/StatusTag';
import { isSilent, STATUS_TONES, type ReportRule } from './report';

interface Props {
  rules: ReportRule[];
  hasProblems: (rule: string) => boolean;
  /** Brings the problems of a rule into view. */
  open: (rule: string) => void;
}

/** What is said of each rule, one line each; those of which nothing can be said stand together. */
export function ReportRules({ rules, hasProblems, open }: Props) {
  const labels = useLabels('RuleStatus');
  const silent = rules.filter(isSilent);
  return (
    <>
      <ul className="zx-report-rules" aria-label="各项指标的结论">
        {rules
          .filter((rule) => !isSilent(rule))
          .map((rule) => (
            <li key={rule.rule} data-row={hasProblems(rule.rule!) ? '' : undefined}>
              <span className="zx-code">{rule.rule}</span>
              <span className="zx-report-rule">
                {hasProblems(rule.rule!) ? (
                  <button type="button" onClick={() => open(rule.rule!)}>
                    {rule.title}
                  </button>
                ) : (
                  rule.title
                )}
                {rule.note && <small>{rule.note}</small>}
              </span>
              <span className="zx-report-status">
                <StatusTag tone={STATUS_TONES[rule.status!]}>
                  {labels[rule.status!]}
                  {(rule.count ?? 0) > 0 && ` ${rule.count} 处`}
                </StatusTag>
              </span>
            </li>
          ))}
      </ul>
      {silent.length > 0 && (
        <details className="zx-report-silent">
          <summary>
            另有 {silent.length} 项{labels.NO_DATA}，不能作出结论
          </summary>
          <p className="zx-secondary">{silent.map((rule) => `${rule.rule} ${rule.title}`).join('；')}</p>
        </details>
      )}
    </>
  );
}
