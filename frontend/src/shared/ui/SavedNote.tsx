import { Button } from 'antd';
import { lookAt } from '../lib/look';

interface Props {
  text?: string | null;
  failed?: boolean;
  /** At the edge of the window while saving fails: one may be typing far from where the note stands. */
  pinned?: boolean;
  /** Both versions stand in a `ConflictCallout` further up. */
  conflict?: boolean;
}

/** "14:32 已自动保存", or that saving failed; read out when it changes. */
export function SavedNote({ text, failed, pinned, conflict }: Props) {
  return (
    <span className={`zx-saved${failed ? ' failed' : ''}${failed && pinned ? ' pinned' : ''}`}>
      <span role="status">{text}</span>
      {pinned && conflict && (
        <Button size="small" onClick={() => lookAt(document.querySelector('[data-conflict]'))}>
          查看
        </Button>
      )}
    </span>
  );
}
