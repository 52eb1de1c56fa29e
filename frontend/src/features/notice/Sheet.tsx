import type { ReactNode } from 'react';
import { longDate } from '../../shared/lib/dates';
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
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus */}
          <div className="zx-sheet-scroll" role="region" aria-label={annex.title} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {annex.columns!.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {annex.rows!.map((cells) => (
                  <tr key={cells.join('|')}>
                    {cells.map((cell, at) => (
                      <td key={annex.columns![at]} className={cellClass(annex.columns![at]!, cell)}>
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </article>
      ))}
    </div>
  );
}

/** Codes, verdicts and usual addresses stay on one line; what is wrong gets the room that is left. */
function cellClass(column: string, cell: string): string | undefined {
  if (/网址|地址|链接/.test(column) && cell.length > 30) return 'zx-sheet-address';
  if (/问题/.test(column)) return 'zx-sheet-long';
  const code = /^[\w.:/-]+$/.test(cell) && cell.length <= 30;
  return code || /^(合格|不合格|是|否)$/.test(cell) ? 'zx-sheet-whole' : undefined;
}
