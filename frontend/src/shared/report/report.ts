import type { components } from '../api/schema';
import type { Tone } from '../ui/StatusTag';

type Schemas = components['schemas'];
export type Report = Schemas['SiteReportView'];
export type ReportRule = Schemas['ReportRule'];
export type ReportProblem = Schemas['ReportProblem'];
export type ReportPlace = Schemas['ReportPlace'];
export type RuleStatus = Schemas['RuleStatus'];

/** How each thing said of a rule looks; its words come from the server. */
export const STATUS_TONES: Record<RuleStatus, Tone> = {
  FAULT: 'fail',
  CANDIDATES: 'attention',
  CLEAN: 'pass',
  PARTLY_CLEAN: 'info',
  NO_DATA: 'neutral',
  TOO_FEW_SAMPLES: 'neutral',
};

/** What of a report is shown, as it stands in the address. */
export interface Narrowed {
  group?: string;
  status?: string;
  q?: string;
}

/** The rules that the filters leave, those with problems first, and the problems under them. */
export function narrow(
  report: Report,
  by: Narrowed,
): { rules: ReportRule[]; problems: Map<string, ReportProblem[]> } {
  const words = (by.q ?? '').trim().split(/\s+/).filter(Boolean);
  const problems = new Map<string, ReportProblem[]>();
  const rules = (report.rules ?? []).filter((rule) => {
    if (by.group && rule.group !== by.group) return false;
    if (by.status && rule.status !== by.status) return false;
    const found = (report.problems ?? []).filter((problem) => problem.rule === rule.rule);
    const itself = words.every((word) => `${rule.rule} ${rule.title} ${rule.note ?? ''}`.includes(word));
    const left = itself
      ? found
      : found.filter((problem) => words.every((word) => texts(problem).includes(word)));
    if (left.length > 0) problems.set(rule.rule!, left);
    return itself || left.length > 0;
  });
  const found = (rule: ReportRule) => problems.has(rule.rule!);
  return { rules: [...rules.filter(found), ...rules.filter((rule) => !found(rule))], problems };
}

function texts(problem: ReportProblem): string {
  const places = (problem.places ?? []).flatMap((p) => [
    p.words,
    p.address,
    p.page,
    p.text,
    `${p.before}${p.marked}${p.after}`,
  ]);
  return [problem.target, problem.words, problem.state, ...places].filter(Boolean).join(' ');
}

/** The groups of a report, each once, in the order of its rules. */
export function groupsOf(report: Report): string[] {
  return [...new Set((report.rules ?? []).map((rule) => rule.group ?? ''))].filter(Boolean);
}

/** How many rules stand at each status, in the order of the contract. */
export function countsOf(report: Report): [RuleStatus, number][] {
  return (Object.keys(STATUS_TONES) as RuleStatus[])
    .map((status): [RuleStatus, number] => [
      status,
      (report.rules ?? []).filter((rule) => rule.status === status).length,
    ])
    .filter(([, count]) => count > 0);
}

/** Nothing can be said of it and there is nothing to tell either. */
export const isSilent = (rule: ReportRule) => rule.status === 'NO_DATA' && !rule.note;
