import type { components } from '../../shared/api/schema';
import { shortTime } from '../../shared/lib/dates';
import type { Tone } from '../../shared/ui/StatusTag';

type Schemas = components['schemas'];
export type NoticeState = Schemas['NoticeState'];
export type NoticeRow = Schemas['NoticeRow'];
export type Notice = Schemas['NoticeView'];
export type NoticeAction = Schemas['NoticeAction'];
export type TextBlock = Schemas['TextBlock'];
export type RenderedBlock = Schemas['RenderedBlock'];
export type NoticeFigure = Schemas['NoticeFigure'];
export type RecordRow = Schemas['RecordRow'];

export const NOTICE_STATES: Record<NoticeState, { label: string; tone: Tone }> = {
  DRAFT: { label: '草稿', tone: 'info' },
  REVIEW: { label: '待审核', tone: 'attention' },
  SIGNING: { label: '待签发', tone: 'attention' },
  ISSUED: { label: '已印发', tone: 'pass' },
  DISCARDED: { label: '已作废', tone: 'neutral' },
};

/** 草稿 · 第 3 稿 while it is written; the document number once it is issued. */
export function stateWords(row: NoticeRow): string {
  const label = NOTICE_STATES[row.state!].label;
  return row.state === 'ISSUED' ? label : `${label} · 第 ${row.edition} 稿`;
}

/** Why it came back, and who sent it back when. */
export function returnWords(notice: Notice): string {
  const step = notice.history?.findLast((one) => one.action === '退回修改');
  const who = step ? `${step.office} ${step.by} ${shortTime(step.at)} 退回修改，理由：` : '退回理由：';
  return `${who}${notice.returnReason}`;
}

/** What stands where the document number will be. */
export const numberWords = (notice: Notice, year: number) =>
  notice.notice!.number ?? `${notice.numberPrefix || '发文代字'}〔${year}〕待编号`;

/** What happens when the leader signs, one sentence each. */
export function signingEffects(notice: Notice, deadlineWords: string): string[] {
  const effect = notice.effect;
  if (!effect) return [];
  const sentences = ['赋予发文字号，正文各数字和附件从此固定，不随以后的整改变化。'];
  if (effect.issued)
    sentences.push(`向尚未整改到位的 ${effect.issued} 个单位下达整改任务，期限${deadlineWords}前。`);
  if (effect.moved)
    sentences.push(
      `${effect.moved} 项已下达、尚未整改到位的任务，期限调整为${deadlineWords}前，原期限留在经过中。`,
    );
  sentences.push('通报对辖区各单位公布，不能撤回。');
  return sentences;
}
