import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLabels } from '../lib/labels';
import { useListState } from '../lib/listState';
import { lookAt } from '../lib/look';
import { Fields } from '../ui/Fields';
import { FilterBar } from '../ui/FilterBar';
import { Section } from '../ui/Section';
import { EmptyState } from '../ui/states';
import { ReportRules } from './ReportRules';
import { RuleProblems } from './RuleProblems';
import { countsOf, groupsOf, narrow, type Report, type ReportPlace, type ReportProblem } from './report';
import './report.css';

interface Props {
  report: Report;
  /** Opens the archived page, where the reader may. */
  archived?: (problem: ReportProblem, place: ReportPlace) => ReactNode;
}

/** A report on screen: what was checked, what is said of each rule, and each problem with its places. */
export function SiteReport({ report, archived }: Props) {
  const list = useListState();
  const labels = useLabels('RuleStatus');
  const all = report.rules ?? [];
  const { rules, problems } = narrow(report, {
    group: list.get('group'),
    status: list.get('status'),
    q: list.get('q'),
  });
  const statuses = countsOf(report);
  return (
    <div className="zx-report">
      <Section title="检查概况">
        {report.limits && (
          <p className="zx-report-limits" role="note">
            {report.limits}
          </p>
        )}
        <Fields items={(report.facts ?? []).map((fact) => [fact.label!, fact.words])} />
      </Section>
      {all.length === 0 ? (
        <Section>
          <EmptyState title="没有可以报告的内容">机器检查完成或录入人工检查结果后，结论列在这里。</EmptyState>
        </Section>
      ) : (
        <>
          <Section title="各项指标" note={`共 ${all.length} 项`} flush>
            <FilterBar
              list={list}
              searchHint="指标、问题、地址"
              filters={[
                {
                  name: 'group',
                  label: '指标分组',
                  options: groupsOf(report).map((group) => ({ value: group, label: group })),
                },
                {
                  name: 'status',
                  label: '结论',
                  options: statuses.map(([status]) => ({ value: status, label: labels[status] ?? status })),
                },
              ]}
              shortcuts={
                statuses.length > 1
                  ? statuses.map(([status, count]) => ({
                      label: labels[status] ?? status,
                      count,
                      filters: { status },
                    }))
                  : []
              }
            />
            {rules.length === 0 ? (
              <EmptyState
                title="没有符合条件的指标"
                action={<Button onClick={() => list.clear(['group', 'status', 'q'])}>清除筛选</Button>}
              />
            ) : (
              <ReportRules
                rules={rules}
                open={(rule) => lookAt(document.getElementById(`rule-${rule}`))}
                hasProblems={(rule) => problems.has(rule)}
              />
            )}
          </Section>
          {rules
            .filter((rule) => problems.has(rule.rule!))
            .map((rule) => (
              <RuleProblems
                key={rule.rule}
                rule={rule}
                problems={problems.get(rule.rule!)!}
                archived={archived}
              />
            ))}
        </>
      )}
      <Skipped report={report} />
      <Section title="说明">
        <ul className="zx-report-remarks">
          {(report.remarks ?? []).map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** Addresses the machine did not look at: no problems by themselves. */
function Skipped({ report }: { report: Report }) {
  const skipped = report.skipped ?? [];
  if (skipped.length === 0) return null;
  return (
    <Section title="没有检查的地址" note="不是问题，只说明检查的范围">
      <details>
        <summary>列出 {skipped.length} 个地址</summary>
        <ul className="zx-report-skipped">
          {skipped.map((link) => (
            <li key={`${link.url} ${link.page}`}>
              <span className="zx-code">{link.url}</span>
              <span className="zx-secondary">
                {link.why} · 见于 {link.page}
                {(link.count ?? 1) > 1 && ` 等 ${link.count} 个页面`}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
