import type { components } from '../../shared/api/schema';
import type { Tone } from '../../shared/ui/StatusTag';

type Schemas = components['schemas'];
export type Part = Schemas['Part'];
export type Campaign = Schemas['CampaignView'];
export type TargetRow = Schemas['TargetRow'];
export type Run = Schemas['RunView'];
export type Rule = Schemas['Rule'];
export type ImportView = Schemas['ImportView'];
export type ResultRow = Schemas['ResultRowView'];
export type Finding = Schemas['FindingView'];
export type CampaignState = Schemas['CampaignState'];
export type ReviewGroup = Schemas['ReviewGroup'];
export type Progress = Schemas['CampaignProgress'];
export type WordingMapping = Schemas['WordingMapping'];

export const PART_LABELS: Record<Part, string> = { SITES: '政府网站', ACCOUNTS: '政务新媒体' };

export const KINDS: Record<Schemas['CampaignKind'], string> = { CENSUS: '普查', LIST: '抽查' };

export const FINDING_STATES: Record<Schemas['FindingState'], { label: string; tone: Tone }> = {
  CANDIDATE: { label: '待复核', tone: 'attention' },
  DISMISSED: { label: '已排除', tone: 'neutral' },
  JOINED: { label: '已并入', tone: 'neutral' },
  CONFIRMED: { label: '已确认', tone: 'info' },
  RECTIFYING: { label: '整改中', tone: 'attention' },
  AWAITING_CHECK: { label: '待复核整改', tone: 'attention' },
  CLOSED: { label: '已整改', tone: 'pass' },
  NOT_RECTIFIED: { label: '未整改到位', tone: 'fail' },
};

export const EFFECTS: Record<Schemas['RuleEffect'], { label: string; tone: Tone }> = {
  VETO: { label: '单项否决', tone: 'fail' },
  DEDUCT: { label: '扣分', tone: 'attention' },
  BONUS: { label: '加分', tone: 'pass' },
  NOTE: { label: '记录', tone: 'neutral' },
};

export const RULE_OBJECTS: Record<Schemas['RuleObject'], string> = {
  SITE: '政府网站',
  PORTAL: '门户网站',
  MEDIA: '政务新媒体',
  ALL: '网站与新媒体',
};

export const AUTOMATION: Record<Schemas['Automation'], string> = {
  AUTO: '自动',
  SEMI: '半自动',
  MANUAL: '人工',
};

export const SITE_TYPES: Record<string, string> = {
  PORTAL: '门户网站',
  DEPARTMENT: '部门网站',
  SPECIAL: '专项网站',
};

const PHASES: Record<string, string> = {
  CRAWL: '读取页面',
  LINKS: '检查链接',
  SECOND_LOOK: '复查打不开的链接',
  CHECKS: '按指标检查',
};

/** An honest word for how far the machine is with a site. */
export function runWords(run: Run | null | undefined, ahead?: number): string {
  if (!run) return '未检查';
  switch (run.state) {
    case 'WAITING':
      return ahead === undefined ? '排队' : `排队第 ${ahead}`;
    case 'RUNNING':
      return run.cancelling ? '正在停止' : (PHASES[run.step ?? 'CRAWL'] ?? '进行中');
    case 'DONE':
      return run.outcome && run.outcome !== '已完成' ? run.outcome : duration(run.startedAt, run.finishedAt);
    default:
      return run.outcome ?? '未能检查';
  }
}

/** 21 秒, 3 分, 1 小时 5 分 */
export function duration(from: string | null | undefined, to: string | null | undefined): string {
  if (!from || !to) return '—';
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  if (seconds < 60) return `${seconds} 秒`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} 分`;
  return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}

export function verdictTone(verdict: string | null | undefined): Tone {
  if (verdict === 'FAIL') return 'fail';
  return verdict === 'PROMINENT' ? 'attention' : 'pass';
}

/** The places of those waiting, so that each can say how many are before it. */
export function queuePlaces(rows: TargetRow[]): Map<string, number> {
  const waiting = rows.filter((row) => row.run?.state === 'WAITING');
  return new Map(waiting.map((row, index) => [row.target!.id!, index + 1]));
}

/** What a finding is called after: the indicator of the catalog, of an own rule its words. */
export function ruleName(
  finding: { rule?: string; ownRuleId?: string; ruleWords?: string },
  indicators: Map<string | undefined, string | undefined>,
): string | undefined {
  return (finding.ownRuleId ? undefined : indicators.get(finding.rule)) ?? finding.ruleWords;
}
