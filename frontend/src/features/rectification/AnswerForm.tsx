import { Button, Upload } from 'antd';
import { useState } from 'react';
import type { components } from '../../shared/api/schema';
import { upload } from '../../shared/api/files';
import { asProblem, type Problem } from '../../shared/api/problem';
import { onSend } from '../../shared/lib/keys';
import { useSaveWhenBack } from '../../shared/lib/saveWhenBack';
import { useServerDraft } from '../../shared/lib/serverDraft';
import { ActionButton } from '../../shared/ui/ActionButton';
import { ConflictCallout, type Difference } from '../../shared/ui/ConflictCallout';
import { LimitedArea } from '../../shared/ui/Limited';
import { SavedNote } from '../../shared/ui/SavedNote';
import { Refusal } from '../../shared/ui/Refusal';
import { AnswerFiles } from './AnswerFiles';
import { readTask, saveAnswer, submitAnswer, useTaskChange } from './useTasks';
import { answerVerb, type Item } from './words';

type AttachedFile = components['schemas']['AttachedFile'];
type FileView = components['schemas']['FileView'];

interface Draft {
  text: string;
  files: AttachedFile[];
}

const storedOf = (item: Item) => ({
  version: item.version!,
  value: { text: item.answer ?? '', files: item.files ?? [] },
});

/** A file just uploaded, as the server will name it among those of the answer. */
const attached = ({ id, name, size }: FileView): AttachedFile => ({ id, name, size });

function differences(mine: Draft, theirs: Draft): Difference[] {
  const names = ({ files }: Draft) => files.map((file) => file.name).join('、');
  return [
    { label: '整改说明', mine: mine.text, theirs: theirs.text },
    { label: '佐证', mine: names(mine), theirs: names(theirs) },
  ].filter((one) => one.mine !== one.theirs);
}

/** The unit's answer to one problem: saves itself, takes files, then stands and asks the machine. */
export function AnswerForm({ taskId, item }: { taskId: string; item: Item }) {
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  const answer = useServerDraft<Draft>(`answer-${item.id}`, storedOf(item), {
    save: async (version, { text, files }) =>
      storedOf(
        await saveAnswer(
          taskId,
          item.id!,
          version,
          text,
          files.map((file) => file.id!),
        ),
      ),
    load: async () => storedOf((await readTask(taskId)).items!.find((one) => one.id === item.id)!),
  });
  useSaveWhenBack(answer.flush);
  const draft = answer.value;
  const submit = useTaskChange(() => answer.then((version) => submitAnswer(taskId, item.id!, version)));
  const attach = async (file: File) => {
    setRefused(null);
    setShare(0);
    try {
      const kept = await upload<FileView>('/api/v1/files', file, { subjectId: taskId }, setShare);
      answer.change((before) => ({ ...before, files: [...before.files, attached(kept)] }));
    } catch (error) {
      setRefused(asProblem(error));
    } finally {
      setShare(null);
    }
  };
  return (
    <div className="zx-item-form">
      {answer.theirs && (
        <ConflictCallout
          what="这条答复"
          differences={differences(draft, answer.theirs.value)}
          keepMine={answer.keepMine}
          takeTheirs={answer.takeTheirs}
        />
      )}
      <LimitedArea
        aria-label={`说明整改情况：${item.wording}`}
        placeholder="说明整改情况"
        autoSize={{ minRows: 2, maxRows: 10 }}
        max={4000}
        value={draft.text}
        onChange={(e) => answer.change((before) => ({ ...before, text: e.target.value }))}
        onKeyDown={onSend(() => draft.text.trim() && submit.mutate(undefined))}
      />
      <AnswerFiles
        files={draft.files}
        remove={(id) =>
          answer.change((before) => ({ ...before, files: before.files.filter((file) => file.id !== id) }))
        }
      />
      {refused && (
        <div className="zx-refusal">
          <Refusal problem={refused} />
        </div>
      )}
      <div className="zx-item-buttons">
        <ActionButton
          type="primary"
          disabled={!draft.text.trim() || answer.theirs !== null}
          act={() => submit.mutateAsync(undefined)}
        >
          {answerVerb(item)}
        </ActionButton>
        <Upload
          accept=".png,.jpg,.jpeg,.pdf,.docx,.xlsx,.doc,.xls,.zip"
          showUploadList={false}
          disabled={share !== null}
          beforeUpload={(file) => {
            void attach(file);
            return false;
          }}
        >
          <Button>{share === null ? '上传佐证' : `正在上传 ${Math.round(share * 100)}%`}</Button>
        </Upload>
        <SavedNote text={answer.status.text} failed={answer.status.failed} />
      </div>
    </div>
  );
}
