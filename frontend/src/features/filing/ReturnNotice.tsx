import { StatusTag } from '../../shared/ui/StatusTag';
import type { Filing } from './filings';
import { fieldLabel } from './labels';

/** Why it came back, above everything else. */
export function ReturnNotice({ filing }: { filing: Filing }) {
  const fields = filing.fields ?? [];
  const open = filing.state === 'DRAFT' || filing.state === 'RETURNED';
  if (!open || (fields.length === 0 && !filing.returnReason)) return null;
  return (
    <section className="zx-callout" aria-label="退回理由">
      <h2>
        <StatusTag tone="attention">退回修改</StatusTag>{' '}
        {filing.state === 'RETURNED' ? `${filing.officeName}退回修改` : '本单位审核人退回修改'}
      </h2>
      {filing.returnReason && <p>{filing.returnReason}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map((f) => (
            <li key={`${f.field}${f.reason}`}>
              {fieldLabel(f.field)}：{f.reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
