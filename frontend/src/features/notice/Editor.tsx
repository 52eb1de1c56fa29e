import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useBusinessClock } from '../../shared/lib/clock';
import { useSaveWhenBack } from '../../shared/lib/saveWhenBack';
import { useServerDraft } from '../../shared/lib/serverDraft';
import { ActionButton } from '../../shared/ui/ActionButton';
import { ConflictCallout } from '../../shared/ui/ConflictCallout';
import { DownloadButton } from '../../shared/ui/DownloadButton';
import { SavedNote } from '../../shared/ui/SavedNote';
import { PageHeader } from '../../shared/ui/PageHeader';
import { StatusTag } from '../../shared/ui/StatusTag';
import { BlockPanel } from './BlockPanel';
import { differences } from './differences';
import { EditText } from './EditText';
import { HeadForm } from './HeadForm';
import { NoticeSide } from './NoticeSide';
import { OriginPanel } from './OriginPanel';
import { retyped } from './retyped';
import { Sheet } from './Sheet';
import { SideColumn, useFigure } from './SideColumn';
import { unbind } from './tokens';
import {
  discardNotice,
  readNotice,
  redraftNotice,
  saveNotice,
  submitNotice,
  useNoticeChange,
  type NewNotice,
} from './useNotices';
import { Cautions, Warnings } from './Warnings';
import { returnWords, stateWords, type Notice, type TextBlock } from './words';

const draftOf = (notice: Notice): NewNotice => ({
  title: notice.notice!.title!,
  addressees: notice.addressees!,
  copies: notice.copies!,
  deadline: notice.notice!.deadline!,
  blocks: notice.blocks!.map(({ id, style, lead, text, standard }) => ({
    id,
    style,
    lead,
    text,
    standard,
  })) as NewNotice['blocks'],
});

const storedOf = (notice: Notice) => ({ version: notice.notice!.version!, value: draftOf(notice) });

/** The drafter's desk: the sheet to type on, numbers bound to the records, saved by itself. */
export function Editor({ notice }: { notice: Notice }) {
  const row = notice.notice!;
  const id = row.id!;
  const navigate = useNavigate();
  const client = useQueryClient();
  const { now } = useBusinessClock();
  const [current, setCurrent] = useState<string>();
  const [figure, showFigure, closeFigure, side] = useFigure();
  const show = (answer: Notice) => {
    client.setQueryData(['notice', id], answer);
    return storedOf(answer);
  };
  const text = useServerDraft<NewNotice>(`notice-${id}`, storedOf(notice), {
    save: async (version, next) => show(await saveNotice(id, version, next)),
    load: async () => storedOf(await readNotice(id)),
    follow: true,
  });
  useSaveWhenBack(text.flush);
  const draft = text.value;
  const setDraft = text.change;
  const blocks = draft.blocks as TextBlock[];
  const setBlocks = (next: TextBlock[]) => setDraft({ ...draft, blocks: next as NewNotice['blocks'] });
  const submit = useNoticeChange(() => text.then((version) => submitNotice(id, version)));
  const redraft = useNoticeChange(async () => {
    const answer = await text.then((version) => redraftNotice(id, version));
    text.replace(show(answer));
    return answer;
  });
  const discard = useNoticeChange(async () => {
    await text.over((version) => discardNotice(id, version));
    text.replace(storedOf(notice));
    navigate('/notices');
    return undefined;
  });
  const chosen = notice.figures!.find((f) => f.key === figure);
  return (
    <>
      <PageHeader
        title={draft.title}
        crumbs={[{ label: '通报', to: '/notices' }]}
        subtitle={
          <>
            <StatusTag tone="info">{stateWords(row)}</StatusTag>{' '}
            <SavedNote
              text={text.status.text}
              failed={text.status.failed}
              pinned
              conflict={text.theirs !== null}
            />
          </>
        }
        help="notice"
      >
        <ActionButton
          danger
          act={() => discard.mutateAsync(undefined)}
          confirm={{ title: '作废这份草稿？', content: '作废后可以重新起草本次检查的通报。' }}
        >
          作废
        </ActionButton>
        <ActionButton
          act={() => redraft.mutateAsync(undefined)}
          confirm={{
            title: '按记录重新生成正文？',
            content:
              '标题、主送机关和期限保留，正文中手工修改的文字会丢失。数字无需重新生成，始终随记录更新。',
          }}
        >
          重新生成正文
        </ActionButton>
        <DownloadButton url={`/api/v1/notices/${id}/docx`}>下载草稿 docx</DownloadButton>
        <ActionButton
          type="primary"
          act={() => submit.mutateAsync(undefined)}
          confirm={{
            title: '送审批员审核？',
            content: (
              <>
                <p>送审后不能再修改；审批员审核通过后送领导签发，或写明理由退回。</p>
                <Cautions notice={notice} />
              </>
            ),
          }}
          disabled={text.theirs !== null}
          done="已送审"
        >
          送审
        </ActionButton>
      </PageHeader>
      {notice.returnReason && (
        <p role="note" className="zx-notice-return">
          {returnWords(notice)}
        </p>
      )}
      {text.theirs && (
        <ConflictCallout
          what="这份通报"
          differences={differences(draft, text.theirs.value, notice.figures!)}
          keepMine={text.keepMine}
          takeTheirs={text.takeTheirs}
        />
      )}
      <Warnings notice={notice} />
      <div className="zx-two">
        <Sheet notice={notice} today={now.format('YYYY-MM-DD')}>
          <EditText
            notice={notice}
            blocks={blocks}
            current={current}
            onBlocks={setBlocks}
            onCurrent={setCurrent}
            onFigure={showFigure}
          />
        </Sheet>
        <SideColumn ref={side}>
          <OriginPanel
            notice={notice}
            figure={figure}
            close={closeFigure}
            onUnbind={() =>
              setBlocks(
                blocks.map((block) =>
                  retyped(block, { text: unbind(block.text!, figure!, chosen?.text ?? '') }),
                ),
              )
            }
          />
          <BlockPanel
            notice={notice}
            blocks={blocks}
            current={current}
            onBlocks={setBlocks}
            onCurrent={setCurrent}
          />
          <HeadForm draft={draft} onChange={setDraft} />
          <NoticeSide notice={notice} />
        </SideColumn>
      </div>
    </>
  );
}
