import { Button, Checkbox } from 'antd';
import type { components } from '../../shared/api/schema';
import { tableDate } from '../../shared/lib/dates';
import { useMay } from '../../shared/lib/session';
import { StatusTag } from '../../shared/ui/StatusTag';
import { CheckedNotes } from './CheckedNotes';
import { ListedMark, listable } from './ListedMark';
import type { ReviewActions } from './reviewKeys';
import { FINDING_STATES, type Finding, type ReviewGroup } from './words';

/** Decided, and nothing has followed from it yet; the server refuses once the unit was told. */
const UNDOABLE: Finding['state'][] = ['CONFIRMED', 'DISMISSED'];

interface Props {
  group: ReviewGroup;
  detail?: components['schemas']['FindingDetail'];
  current: Finding;
  open: number;
  undoable: number;
  busy: boolean;
  actions: ReviewActions;
  confirmOne: () => void;
  undoOne: () => void;
  keys: boolean;
  switchKeys: (on: boolean) => void;
}

/** The decision with its keys, the rule it rests on, and what was found before. */
export function ReviewSide(props: Props) {
  const { group, detail, current, open, undoable, busy, actions, confirmOne, undoOne, keys, switchKeys } =
    props;
  const mayMark = useMay('INSPECTOR');
  return (
    <aside className="zx-review-side" aria-label="判定">
      <h2>判定</h2>
      <Button
        className="zx-decision"
        type="primary"
        disabled={open === 0}
        loading={busy}
        onClick={actions.confirm}
      >
        <span>确认（整组 {open} 条问题）</span>
        <span className="zx-key">Y</span>
      </Button>
      <Button className="zx-decision" disabled={open === 0 || busy} onClick={actions.dismiss}>
        <span>排除…</span>
        <span className="zx-key">N</span>
      </Button>
      {open > 1 && current.state === 'CANDIDATE' && (
        <Button className="zx-decision" disabled={busy} onClick={confirmOne}>
          <span>只确认这一条</span>
        </Button>
      )}
      <Button className="zx-decision" disabled={undoable === 0 || busy} onClick={actions.undo}>
        <span>撤销上一次判定</span>
        <span className="zx-key">Z</span>
      </Button>
      <p className="zx-secondary">
        <span className="zx-key">J</span> <span className="zx-key">K</span>{' '}
        上下组。确认的扣分问题默认不列入通报，单项否决默认列入。
      </p>
      <p>
        <Checkbox checked={keys} onChange={(e) => switchKeys(e.target.checked)}>
          启用单键快捷键
        </Checkbox>
      </p>
      <CheckedNotes campaign={current.campaignId!} group={group} current={current} />
      <h2>依据</h2>
      <p>
        {detail?.rule?.source} · {group.indicator}
      </p>
      <p className="zx-secondary">{detail?.rule?.text ?? group.ruleWords}</p>
      <h2>以往</h2>
      {detail?.earlier && detail.earlier.length > 0 ? (
        <>
          <StatusTag tone="attention">可能反复</StatusTag>
          {detail.earlier.map((finding) => (
            <p key={finding.id} className="zx-secondary">
              {finding.campaignTitle} 确认过同类问题
              {finding.closedAt
                ? `，${tableDate(finding.closedAt)} 整改`
                : `，${FINDING_STATES[finding.state!].label}`}
            </p>
          ))}
        </>
      ) : (
        <p className="zx-secondary">{detail ? '以前的检查没有确认过同类问题。' : '正在读取…'}</p>
      )}
      {current.decidedBy && (
        <>
          <h2>已判定</h2>
          <p className="zx-secondary">
            {current.decidedBy} {tableDate(current.decidedAt)} {FINDING_STATES[current.state!].label}
            {current.reason ? `：${current.reason}` : ''}
          </p>
          {mayMark && UNDOABLE.includes(current.state!) && !current.shownAt && (
            <Button size="small" disabled={busy} onClick={undoOne}>
              撤销判定
            </Button>
          )}
          {listable([current]).length > 0 && (
            <ListedMark
              campaign={current.campaignId!}
              findings={[current]}
              mayChange={mayMark}
              about={current.wording!}
            />
          )}
        </>
      )}
    </aside>
  );
}
