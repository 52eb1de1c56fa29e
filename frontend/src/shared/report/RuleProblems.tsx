import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { tableTime } from '../lib/dates';
import { useLabels } from '../lib/labels';
import { OutwardLink } from '../ui/OutwardLink';
import { PageList } from '../ui/PageList';
import { StatusTag } from '../ui/StatusTag';
import { STATUS_TONES, type ReportPlace, type ReportProblem, type ReportRule } from './report';

/** Problems of a rule shown at once; the others on request. */
const SHOWN = 20;

interface Props {
  rule: ReportRule;
  problems: ReportProblem[];
  archived?: (problem: ReportProblem, place: ReportPlace) => ReactNode;
}

/** All problems under one rule, each with its places and what they rest on. */
export function RuleProblems({ rule, problems, archived }: Props) {
  const labels = useLabels('RuleStatus');
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, SHOWN);
  const rest = problems.length - shown.length;
  return (
    <section
      className="zx-card zx-report-problems"
      id={`rule-${rule.rule}`}
      tabIndex={-1}
      aria-labelledby={`h-${rule.rule}`}
    >
      <header>
        <h2 id={`h-${rule.rule}`}>
          <span className="zx-code">{rule.rule}</span> {rule.title}
        </h2>
        <span className="zx-secondary">{rule.group}</span>
        <StatusTag tone={STATUS_TONES[rule.status!]}>{labels[rule.status!]}</StatusTag>
      </header>
      {rule.note && <p className="zx-report-note zx-secondary">{rule.note}</p>}
      {shown.map((problem, index) => (
        <Problem key={problem.finding ?? index} problem={problem} archived={archived} />
      ))}
      {problems.length > SHOWN && (
        <p className="zx-report-more">
          <Button className="zx-actions" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? '收起' : `展开其余 ${rest} 个问题`}
          </Button>
          {rest > 0 && <span className="zx-print-only">其余 {rest} 个问题见下载的报告</span>}
        </p>
      )}
    </section>
  );
}

function Problem({ problem, archived }: { problem: ReportProblem; archived?: Props['archived'] }) {
  const places = problem.places ?? [];
  return (
    <article className="zx-report-problem" data-row="">
      <p className="zx-report-words">
        <StatusTag tone={problem.open ? 'attention' : 'info'}>{problem.state}</StatusTag>{' '}
        <strong>{problem.words}</strong>
        {problem.target && <span className="zx-secondary"> · {problem.target}</span>}
        {problem.open && problem.confidence !== null && problem.confidence !== undefined && (
          <span className="zx-secondary zx-num"> · 把握 {Math.round(problem.confidence * 100)}%</span>
        )}
      </p>
      {places.length > 0 && (
        <ul aria-label="问题所在">
          {places.map((place, index) => (
            <li key={index}>
              <Place place={place} />
              {place.kept && archived?.(problem, place)}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** Where a problem stands: the excerpt with the place marked, page, element, and when it was read. */
function Place({ place }: { place: ReportPlace }) {
  const excerpt = `${place.before ?? ''}${place.marked ?? ''}${place.after ?? ''}`;
  return (
    <>
      {place.words && <p>{place.words}</p>}
      {excerpt && (
        <blockquote>
          {place.before}
          {place.marked && <mark>{place.marked}</mark>}
          {place.after}
        </blockquote>
      )}
      <dl>
        <Line label="内容" value={place.text} />
        <Line
          label="地址"
          value={place.address && <OutwardLink href={place.address}>{place.address}</OutwardLink>}
        />
        <Line
          label="所在页面"
          value={place.page && <OutwardLink href={place.page}>{place.page}</OutwardLink>}
        />
        <Line label="页面位置" value={place.element} />
        <Line label="取证" value={proof(place)} />
      </dl>
      <PageList pages={place.pages ?? []} count={place.count ?? 1} />
    </>
  );
}

function Line({ label, value }: { label: string; value: ReactNode }) {
  if (!value) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function proof({ fetchedAt, status, sha256 }: ReportPlace): string | null {
  if (!fetchedAt) return null;
  const answer = status ? `HTTP ${status}` : '没有应答';
  return [tableTime(fetchedAt), answer, sha256 && `SHA-256 ${sha256}`].filter(Boolean).join(' · ');
}
