import { Button } from 'antd';
import { useState } from 'react';
import { ActionButton } from '../../shared/ui/ActionButton';
import { DownloadButton } from '../../shared/ui/DownloadButton';
import type { AsRead, Reading } from './asRead';
import { CHANGED_ID } from './ChangedMeanwhile';
import { ReturnDialog } from './ReturnDialog';
import { SignDialog } from './SignDialog';
import { Cautions } from './Warnings';
import { approveNotice, useNoticeChange } from './useNotices';
import type { Notice } from './words';

/** What the approver and the leader may do, and the document for everybody. */
export function Decisions({ notice, reading, year }: { notice: Notice; reading: Reading; year: string }) {
  const row = notice.notice!;
  const [asking, setAsking] = useState<'return' | 'sign' | null>(null);
  const approve = useNoticeChange((read: AsRead) => approveNotice(row.id!, read));
  const { read, changed, stepped } = reading;
  const waits = { disabled: changed, 'aria-describedby': changed ? CHANGED_ID : undefined };
  return (
    <>
      <DownloadButton url={`/api/v1/notices/${row.id}/docx`}>
        {row.state === 'ISSUED' ? '下载 docx' : '下载草稿 docx'}
      </DownloadButton>
      {notice.actions?.includes('RETURN') && <Button onClick={() => setAsking('return')}>退回修改</Button>}
      {notice.actions?.includes('APPROVE') && (
        <ActionButton
          type="primary"
          {...waits}
          act={async () => stepped((await approve.mutateAsync(read))!)}
          confirm={{
            title: '审核通过？',
            content: (
              <>
                <p>审核通过后送领导签发，起草人不能再修改；签发之前领导可以退回。</p>
                <Cautions notice={notice} />
              </>
            ),
          }}
          done="已送领导签发"
        >
          审核通过
        </ActionButton>
      )}
      {notice.actions?.includes('SIGN') && (
        <Button type="primary" {...waits} onClick={() => setAsking('sign')}>
          签发
        </Button>
      )}
      {asking === 'return' && <ReturnDialog notice={notice} close={() => setAsking(null)} />}
      {asking === 'sign' && (
        <SignDialog notice={notice} reading={reading} year={year} close={() => setAsking(null)} />
      )}
    </>
  );
}
