import { Fragment } from 'react';
import { columnShares } from './columnShares';
import type { Notice } from './words';

type Annex = NonNullable<Notice['annexes']>[number];

/** An annex as printed: its columns share the width of the sheet, whatever the font and the window. */
export function AnnexTable({ annex }: { annex: Annex }) {
  const columns = annex.columns!;
  const shares = columnShares(columns);
  return (
    <table>
      <colgroup>
        {columns.map((column, at) => (
          <col key={column} style={{ width: `${shares[at]}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
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
              <td key={columns[at]} className={/问题/.test(columns[at]!) ? 'zx-sheet-long' : undefined}>
                <Breakable text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An address may break after its slashes and before its dots, as one would write it on two lines. */
function Breakable({ text }: { text: string }) {
  if (!/^https?:\/\//.test(text)) return text;
  return text.split(/(?<=\/)(?!\/)|(?=\.)/).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
