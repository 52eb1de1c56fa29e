import type { components } from '../../shared/api/schema';
import type { Tone } from '../../shared/ui/StatusTag';

type Schemas = components['schemas'];
export type TaskState = Schemas['TaskState'];
export type ItemState = Schemas['ItemState'];
export type RecheckState = Schemas['RecheckState'];
export type Task = Schemas['TaskRow'];
export type TaskDetail = Schemas['TaskView'];
export type Item = Schemas['ItemView'];
export type TaskAction = Schemas['TaskAction'];

interface Word {
  label: string;
  tone: Tone;
}

export const TASK_STATES: Record<TaskState, Word> = {
  DRAFT: { label: '待下达', tone: 'neutral' },
  ISSUED: { label: '整改中', tone: 'info' },
  SIGNING: { label: '待审核报送', tone: 'info' },
  REPLIED: { label: '待核验', tone: 'attention' },
  CLOSED: { label: '已整改', tone: 'pass' },
  DISCARDED: { label: '已撤销', tone: 'neutral' },
};

export const ITEM_STATES: Record<ItemState, Word> = {
  OPEN: { label: '待答复', tone: 'neutral' },
  ANSWERED: { label: '已答复', tone: 'pass' },
  ACCEPTED: { label: '已整改', tone: 'pass' },
  RETURNED: { label: '退回修改', tone: 'fail' },
};

/** One sentence about the machine's second look; nothing where it was not asked. */
export function recheckWords(item: Item): Word | null {
  switch (item.recheckState) {
    case 'WAITING':
      return { label: '机器复查：排队中', tone: 'info' };
    case 'RUNNING':
      return { label: '机器复查：正在检查网站', tone: 'info' };
    case 'MENDED':
      return { label: '机器复查：已整改', tone: 'pass' };
    case 'REMAINS':
      return { label: `机器复查：${item.recheckWords ?? '仍存在'}`, tone: 'fail' };
    case 'FAILED':
      return { label: `机器复查：${item.recheckWords ?? '未完成'}`, tone: 'attention' };
    default:
      return null;
  }
}

/** What a deadline counts down to: a bare date lasts until its end. */
export const dueAt = (due: Schemas['DueView']) => (due.kind === 'DAY' ? due.on! : due.at!);

export const isRechecking = (item: Item) =>
  item.recheckState === 'WAITING' || item.recheckState === 'RUNNING';

/** Answered, but the machine still sees it: the unit mends and asks for another look. */
export const remains = (item: Item) => item.recheckState === 'REMAINS';

/** Whether the unit still owes the answer to this one; one the machine refuted is owed again. */
export const owed = (item: Item) =>
  item.state === 'OPEN' || item.state === 'RETURNED' || (item.state === 'ANSWERED' && remains(item));

/** What sending the answer does, said on the button. */
export function answerVerb(item: Item): string {
  if (!item.machineChecked) return '提交答复';
  return item.recheckState === 'NONE' ? '提交并复查' : '再次提交并复查';
}

/** Asked before a reply goes on although the machine still sees problems; nothing where it sees none. */
export const remainsQuestion = (items: Item[]): string | null => {
  const count = items.filter(remains).length;
  return count > 0 ? `机器复查仍发现 ${count} 处问题，确定报送？` : null;
};

/**
 * The heading of one finding. A printed problem that stands for several rules heads several items:
 * then the rule's indicator tells them apart.
 */
export function headings(
  items: Item[],
  indicators: Map<string, string> = new Map(),
): Map<string, { title: string; note: string | null }> {
  const counts = new Map<string, number>();
  items.forEach((item) => counts.set(key(item), (counts.get(key(item)) ?? 0) + 1));
  return new Map(
    items.map((item) => [
      item.id!,
      counts.get(key(item))! > 1
        ? {
            title: indicators.get(item.rule ?? '') ?? item.ruleWords ?? '',
            note: `检查结果：${item.wording}`,
          }
        : { title: item.wording ?? '', note: item.ruleWords === item.wording ? null : item.ruleWords! },
    ]),
  );
}

const key = (item: Item) => `${item.targetName}|${item.wording}`;

/** 6 处 where places are named, 同一模板 212 页 where they are only counted. */
export function placesNote(item: Item): string | null {
  const named = item.places?.length ?? 0;
  const count = item.placeCount ?? 0;
  if (count > named && named > 0) return `共 ${count} 页，列出 ${named} 处`;
  return named > 0 ? `${named} 处` : null;
}

/** How far the unit's report is, as four steps. */
export function reportSteps(
  detail: TaskDetail,
): { title: string; note?: string; state: 'done' | 'now' | 'next' }[] {
  const { task } = detail;
  const total = task!.findings ?? 0;
  const answered = task!.answered ?? 0;
  const order: TaskState[] = ['ISSUED', 'SIGNING', 'REPLIED', 'CLOSED'];
  const at = order.indexOf(task!.state!);
  const state = (step: number) => (at > step ? 'done' : at === step ? 'now' : 'next');
  return [
    { title: '逐项答复', note: `${answered} / ${total}`, state: state(0) },
    { title: '本单位审核人审核报送', note: detail.sentByName ?? undefined, state: state(1) },
    { title: `${task!.issuerName}核验`, note: undefined, state: state(2) },
    { title: '整改到位，销号', note: detail.closedByName ?? undefined, state: at === 3 ? 'done' : 'next' },
  ];
}
