import { Button, Drawer } from 'antd';
import { useNarrow } from '../../shared/lib/narrow';
import { Section } from '../../shared/ui/Section';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Loaded } from '../../shared/ui/states';
import { useOrigin } from './useNotices';
import type { Notice, RecordRow } from './words';

interface Props {
  notice: Notice;
  figure?: string;
  /** Turns the phrase into typed words; absent where that is not possible. */
  onUnbind?: () => void;
  close: () => void;
}

/**
 * Where the chosen number comes from: how it is counted, and the rows behind it. Beside the sheet, or
 * over its lower part where there is no room beside it.
 */
export function OriginPanel({ notice, figure, onUnbind, close }: Props) {
  const narrow = useNarrow();
  const row = notice.notice!;
  const origin = useOrigin(row.id!, figure, row.version!);
  const chosen = notice.figures!.find((f) => f.key === figure);
  const long = (chosen?.text?.length ?? 0) > 12;
  const title = chosen && `“${long ? chosen.label : chosen.text}”从哪里来`;
  const note = long ? null : chosen?.label;
  const unbind = () => {
    onUnbind?.();
    // The number is no more: what lies over the sheet makes way for the words now typed there.
    if (narrow) close();
  };
  const content = chosen && (
    <>
      <Loaded query={origin}>
        {(data) => (
          <>
            <p>{data.formula}</p>
            {data.rows!.length > 0 && <Rows rows={data.rows!} />}
          </>
        )}
      </Loaded>
      {chosen.kind === 'PHRASE' && onUnbind && (
        <p style={{ marginTop: 12 }}>
          <Button size="small" onClick={unbind}>
            改为手工文字
          </Button>{' '}
          <span className="zx-secondary">改后可以逐字修改，不再随记录更新</span>
        </p>
      )}
    </>
  );
  if (narrow)
    return (
      <Drawer open={chosen !== undefined} title={title} placement="bottom" size="70vh" onClose={close}>
        {note && <p className="zx-secondary">{note}</p>}
        {content}
      </Drawer>
    );
  if (!chosen)
    return (
      <Section title="数字从哪里来">
        <p className="zx-secondary">
          正文中带底纹的数字和名单来自检查记录，点击其中一处（或用 Tab
          键移到上面按回车），这里列出背后的每一条记录。
        </p>
      </Section>
    );
  return (
    <Section title={title} note={note}>
      {content}
    </Section>
  );
}

function Rows({ rows }: { rows: RecordRow[] }) {
  const problems = rows.some((row) => row.problem);
  return (
    <>
      <p className="zx-secondary zx-num">{rows.length} 条记录</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus */}
      <div className="zx-origin" role="region" aria-label="数字背后的记录" tabIndex={0}>
        <ul>
          {rows.map((row, index) => (
            <li key={`${row.targetId}${index}`}>
              <b>{row.name}</b>
              <span className="zx-secondary">{[row.kind, row.code].filter(Boolean).join(' · ')}</span>
              <span className="zx-secondary">{row.problem || row.unitName}</span>
              {problems && (
                <StatusTag tone={row.rectified ? 'pass' : 'attention'}>
                  {row.rectified ? '已整改' : '未整改到位'}
                </StatusTag>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
