import type { ReactNode } from 'react';
import { tableTime } from '../../shared/lib/dates';
import { DownloadButton } from '../../shared/ui/DownloadButton';
import { OutwardLink } from '../../shared/ui/OutwardLink';
import { StatusTag } from '../../shared/ui/StatusTag';
import { AnswerFiles } from './AnswerFiles';
import { Places } from './Places';
import { ITEM_STATES, placesNote, recheckWords, type Item } from './words';

interface Props {
  taskId: string;
  item: Item;
  heading: { title: string; note: string | null };
  /** The unit's form, or nothing where it only reads. */
  form?: ReactNode;
  /** Opens the form again while the answer may still be changed. */
  change?: ReactNode;
}

/** One problem: where it stands, what to do, what the unit answered, what the machine saw since. */
export function ItemCard({ taskId, item, heading, form, change }: Props) {
  const word = ITEM_STATES[item.state!];
  const seen = recheckWords(item);
  const note = placesNote(item);
  return (
    <section className="zx-card zx-item" aria-label={heading.title}>
      <header>
        <h2>{heading.title}</h2>
        {note && <span className="zx-secondary">{note}</span>}
        <div className="zx-card-actions">
          <StatusTag tone={word.tone}>{word.label}</StatusTag>
        </div>
      </header>
      <div className="zx-item-part">
        <p>
          <b>{item.targetName}</b>{' '}
          {item.targetUrl && <OutwardLink href={item.targetUrl}>{item.targetUrl}</OutwardLink>}
        </p>
        {heading.note && <p className="zx-secondary">{heading.note}</p>}
        {heading.title !== item.ruleWords && heading.note !== item.ruleWords && (
          <p className="zx-secondary">规则：{item.ruleWords}</p>
        )}
        {item.suggestion && <p>建议：{item.suggestion}</p>}
        {item.returnReason && (
          <p role="note" className="zx-item-return">
            退回理由：{item.returnReason}
          </p>
        )}
      </div>
      {(item.places?.length ?? 0) > 0 && (
        <div className="zx-item-part">
          <Places places={item.places!} label="问题所在页面" said={item.wording} />
        </div>
      )}
      {!form && item.answer && (
        <div className="zx-item-part">
          <p className="zx-secondary">
            整改说明 · {item.answeredByName} {tableTime(item.answeredAt)}
          </p>
          <p className="zx-answer">{item.answer}</p>
          <AnswerFiles files={item.files ?? []} />
          {change}
        </div>
      )}
      <div aria-live="polite">
        {seen && (
          <div className="zx-item-part">
            <p>
              <StatusTag tone={seen.tone}>{seen.label}</StatusTag>{' '}
              {item.recheckAt && <span className="zx-secondary zx-num">{tableTime(item.recheckAt)}</span>}
            </p>
            <Places places={item.recheckPlaces ?? []} label="仍存在问题的页面" />
            {item.recheckEvidence && (
              <DownloadButton url={`/api/v1/tasks/${taskId}/items/${item.id}/recheck/evidence`}>
                下载复查取证存档
              </DownloadButton>
            )}
          </div>
        )}
      </div>
      {form}
    </section>
  );
}
