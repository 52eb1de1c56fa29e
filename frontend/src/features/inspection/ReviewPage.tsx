import { App, Input } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { api, unwrap } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import type { components } from '../../shared/api/schema';
import { useListState } from '../../shared/lib/listState';
import { Bar } from '../../shared/ui/Figures';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState, LoadedPage, ErrorState } from '../../shared/ui/states';
import { DismissDialog } from './DismissDialog';
import './inspection.css';
import { ReviewGroups } from './ReviewGroups';
import { ReviewMain } from './ReviewMain';
import { groupKey, nextOpen, useKeysSwitch, useReviewKeys } from './reviewKeys';
import { ReviewSide } from './ReviewSide';
import { useCampaignChange, useFinding, useGroupFindings, useReview } from './useInspection';
import type { ReviewGroup } from './words';

type Review = components['schemas']['Review'];
type Decision = components['schemas']['Decision'];
type SeenRow = components['schemas']['SeenRow'];

export default function ReviewPage() {
  const { id = '' } = useParams();
  const review = useReview(id);
  return <LoadedPage query={review}>{(data) => <ReviewBody id={id} review={data} />}</LoadedPage>;
}

function ReviewBody({ id, review }: { id: string; review: Review }) {
  const open = review.open ?? 0;
  const reviewed = review.reviewed ?? 0;
  const total = open + reviewed;
  return (
    <>
      <PageHeader
        title="问题复核"
        crumbs={[{ label: review.campaignTitle!, to: `/campaigns/${id}` }]}
        subtitle={
          <span aria-live="polite">
            剩 {open} 条 · 已复核 {reviewed} 条
          </span>
        }
        help="inspector"
      >
        <div style={{ width: 220 }}>
          <Bar done={reviewed} total={total} label="复核进度" text={total === 0 ? '—' : undefined} />
        </div>
      </PageHeader>
      {total === 0 ? (
        <Section>
          <EmptyState title="机器没有发现候选问题">
            机器检查完成后，候选问题按规则和网站分组列在这里。
          </EmptyState>
        </Section>
      ) : (
        <Panes id={id} all={review.groups ?? []} />
      )}
    </>
  );
}

function matches(group: ReviewGroup, words: string): boolean {
  return words
    .split(/\s+/)
    .every((word) =>
      `${group.rule} ${group.indicator} ${group.ruleWords} ${group.targetName}`.includes(word),
    );
}

/** Groups, evidence, decision; every step has its key. */
function Panes({ id, all }: { id: string; all: ReviewGroup[] }) {
  const list = useListState();
  const { message } = App.useApp();
  const [words, setWords] = useState('');
  const [dismissing, setDismissing] = useState(false);
  const [place, setPlace] = useState(0);
  const [last, setLast] = useState<SeenRow[]>([]);
  const target = list.get('target');
  const groups = useMemo(
    () => all.filter((g) => (!target || g.targetId === target) && matches(g, words.trim())),
    [all, target, words],
  );
  const chosen = groups.findIndex((g) => groupKey(g) === list.get('group'));
  const index =
    chosen >= 0
      ? chosen
      : Math.max(
          0,
          groups.findIndex((g) => (g.open ?? 0) > 0),
        );
  const group = groups[index];
  const findings = useGroupFindings(id, group?.targetId, group?.rule);
  const shown = findings.data ?? [];
  const current = shown[Math.min(place, shown.length - 1)];
  const detail = useFinding(current?.id);
  const decide = useCampaignChange(id, (body: Decision) =>
    unwrap(api.POST('/api/v1/findings/decisions', { body })),
  );

  const choose = useCallback(
    (next: number) => {
      const one = groups[next];
      if (one) {
        setPlace(0);
        list.set('group', groupKey(one));
      }
    },
    [groups, list],
  );
  const send = useCallback(
    async (body: Decision, done: string) => {
      try {
        const decided = await decide.mutateAsync(body);
        message.success(done);
        return decided.map(seen);
      } catch (error) {
        message.error(asProblem(error).message);
        return null;
      }
    },
    [decide, message],
  );
  const open = shown.filter((f) => f.state === 'CANDIDATE').map(seen);
  const settle = async (verb: Decision['decision'], rows: SeenRow[], reason?: string) => {
    if (rows.length === 0) return false;
    const words = verb === 'CONFIRM' ? '已确认' : '已排除';
    const decided = await send(
      { findings: rows, decision: verb, reason },
      `${words} ${rows.length} 条，按 Z 撤销`,
    );
    if (!decided) return false;
    setLast(decided);
    if (rows.length >= (group?.open ?? 0)) choose(nextOpen(groups, index));
    return true;
  };
  const undo = async () => {
    // Marked 列入通报 since it was decided: what stands on the page counts.
    const rows = last.map((row) => seen(shown.find((f) => f.id === row.id) ?? row));
    if (rows.length > 0 && (await send({ findings: rows, decision: 'UNDO' }, `已撤销 ${rows.length} 条判定`)))
      setLast([]);
  };
  const undoOne = async () => {
    if (current && (await send({ findings: [seen(current)], decision: 'UNDO' }, '已撤销判定'))) setLast([]);
  };
  const busy = decide.isPending;
  const actions = {
    next: () => choose(index + 1),
    previous: () => choose(index - 1),
    confirm: () => busy || void settle('CONFIRM', open),
    dismiss: () => !busy && open.length > 0 && setDismissing(true),
    undo: () => busy || void undo(),
  };
  const [keys, switchKeys] = useKeysSwitch();
  useReviewKeys(actions, keys);
  return (
    <div className="zx-review">
      <nav className="zx-review-groups" aria-label="候选问题分组">
        <div style={{ padding: '0 16px 4px' }}>
          <Input
            aria-label="筛选规则、网站"
            placeholder="筛选 规则、网站"
            allowClear
            value={words}
            onChange={(e) => setWords(e.target.value)}
          />
          {target && (
            <a href="#all" onClick={(e) => (e.preventDefault(), list.set('target', undefined))}>
              只看一个网站，显示全部
            </a>
          )}
        </div>
        <ReviewGroups groups={groups} current={group} choose={(g) => choose(groups.indexOf(g))} />
      </nav>
      {group && current ? (
        <>
          <ReviewMain
            group={group}
            findings={shown}
            current={current}
            detail={detail.data}
            choose={(finding) => setPlace(shown.indexOf(finding))}
          />
          <ReviewSide
            group={group}
            detail={detail.data}
            open={open.length}
            current={current}
            undoable={last.length}
            busy={busy}
            actions={actions}
            confirmOne={() => void settle('CONFIRM', [seen(current)])}
            undoOne={() => void undoOne()}
            keys={keys}
            switchKeys={switchKeys}
          />
        </>
      ) : (
        <div className="zx-review-main">
          {findings.error ? (
            <ErrorState error={findings.error} retry={() => findings.refetch()} />
          ) : (
            <EmptyState title={groups.length === 0 ? '没有符合筛选的问题' : '正在加载'} />
          )}
        </div>
      )}
      {dismissing && group && (
        <DismissDialog
          count={open.length}
          close={() => setDismissing(false)}
          dismiss={async (reason, onlyThis) => {
            if (await settle('DISMISS', onlyThis ? [seen(current!)] : open, reason)) setDismissing(false);
          }}
        />
      )}
    </div>
  );
}

const seen = ({ id, version }: { id?: string; version?: number }): SeenRow => ({
  id: id!,
  version: version!,
});
