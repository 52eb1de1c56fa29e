import { Button } from 'antd';

/** Describes the buttons that wait until it is read again. */
export const CHANGED_ID = 'notice-changed';

/** What stands on the page changed while it was open: who decides reads it again first. */
export function ChangedMeanwhile({ changed, onRead }: { changed: boolean; onRead: () => void }) {
  if (!changed) return null;
  return (
    <div role="alert" id={CHANGED_ID} className="zx-notice-warning">
      您打开之后，通报的记录或内容有变化，请重新核对；点“已核对”后才能审核、签发。{' '}
      <Button size="small" onClick={onRead}>
        已核对
      </Button>
    </div>
  );
}
