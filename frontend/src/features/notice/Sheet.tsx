import type { ReactNode } from 'react';
import { longDate } from '../../shared/lib/dates';
import { AnnexTable } from './AnnexTable';
import { numberWords, type Notice } from './words';

/** The paper: mark, number, title, text, signature; then the annexes. */
export function Sheet({ notice, today, children }: { notice: Notice; today: string; children: ReactNode }) {
  const row = notice.notice!;
  const on = row.issuedOn ?? today;
  const annexes = notice.annexes ?? [];
  return (
    <div className="zx-desk-top">
      <article className="zx-sheet" aria-label="通报正文">
        <p className="zx-sheet-mark">{row.issuerName}文件</p>
        <p className="zx-sheet-number">{numberWords(notice, Number(on.slice(0, 4)))}</p>
        <h2 className="zx-sheet-title">
          {notice.titleLines!.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h2>
        <p className="zx-sheet-flush">{notice.addressees}</p>
        {children}
        {annexes.length > 0 && (
          <div className="zx-sheet-annexes">
            <span>附件：</span>
            <span>
              {annexes.map((annex, index) => (
                <span key={annex.title}>
                  {annexes.length > 1 && `${index + 1}. `}
                  {annex.title}
                </span>
              ))}
            </span>
          </div>
        )}
        <p className="zx-sheet-sign">
          <span>{row.issuerName}</span>
          <span>{longDate(on)}</span>
        </p>
        {notice.notes?.map((note) => (
          <p key={note} className="zx-sheet-paragraph">
            {note}
          </p>
        ))}
      </article>
      {annexes.map((annex, index) => (
        <article className="zx-sheet" key={annex.title} id={`annex-${index + 1}`} aria-label={annex.title}>
          <p className="zx-sheet-annex">附件{annexes.length > 1 ? index + 1 : ''}</p>
          <h2 className="zx-sheet-title">
            <span>{annex.title}</span>
          </h2>
          <AnnexTable annex={annex} />
        </article>
      ))}
    </div>
  );
}
