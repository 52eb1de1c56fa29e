import { Button } from 'antd';
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
}

/** Where the chosen number comes from: how it is counted, and the rows behind it. */
export function OriginPanel({ notice, figure, onUnbind }: Props) {
  const row = notice.notice!;
  const origin = useOrigin(row.id!, figure, row.version!);
  const chosen = notice.figures!.find((f) => f.key === figure);
  if (!figure || !chosen)
    return (
      <Section title="数字从哪里来">
        <p className="zx-secondary">
          正文中带底纹的数字和名单来自检查记录，点击其中一处（或用 Tab
          键移到上面按回车），这里列出背后的每一条记录。
        </p>
      </Section>
    );
  const long = (chosen.text?.length ?? 0) > 12;
  return (
    <Section
      title={long ? `“${chosen.label}”从哪里来` : `“${chosen.text}”从哪里来`}
      note={long ? null : chosen.label}
    >
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
          <Button size="small" onClick={onUnbind}>
            改为手工文字
          </Button>{' '}
          <span className="zx-secondary">改后可以逐字修改，不再随记录更新</span>
        </p>
      )}
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
