import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Upload } from 'antd';
import { useRef, useState } from 'react';
import type { components } from '../../shared/api/schema';
import { upload } from '../../shared/api/files';
import { asProblem } from '../../shared/api/problem';
import { useAutosave } from '../../shared/lib/autosave';
import { onSend } from '../../shared/lib/keys';
import { ActionButton } from '../../shared/ui/ActionButton';
import { SavedNote } from '../../shared/ui/SavedNote';
import { AnswerFiles } from './AnswerFiles';
import { saveAnswer, submitAnswer, useTaskChange } from './useTasks';
import { answerVerb, type Item } from './words';

type AttachedFile = components['schemas']['AttachedFile'];

interface Draft {
  text: string;
  files: AttachedFile[];
}

/** The unit's answer to one problem: saves itself, takes files, then stands and asks the machine. */
export function AnswerForm({ taskId, item }: { taskId: string; item: Item }) {
  const [draft, setDraft] = useState<Draft>({ text: item.answer ?? '', files: item.files ?? [] });
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [conflict, setConflict] = useState(false);
  const client = useQueryClient();
  const version = useRef(item.version!);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const sent = useRef(JSON.stringify(draft));

  // What somebody else answered meanwhile is fetched and shown; what was typed here stays.
  const told = (error: unknown) => {
    if (asProblem(error).code === 'STALE') {
      setConflict(true);
      void client.invalidateQueries({ queryKey: ['task', taskId] });
    }
    throw error;
  };
  const save = (next: Draft) => {
    saving.current = saving.current
      .catch(() => undefined)
      .then(async () => {
        if (JSON.stringify(next) === sent.current) return;
        const saved = await saveAnswer(
          taskId,
          item.id!,
          version.current,
          next.text,
          next.files.map((file) => file.id!),
        );
        version.current = saved.version!;
        sent.current = JSON.stringify(next);
      })
      .catch(told);
    return saving.current;
  };
  const goOn = () => {
    version.current = item.version!;
    setConflict(false);
  };
  const keepMine = () => {
    goOn();
    save(draft).catch(() => undefined);
  };
  const takeTheirs = () => {
    const theirs = { text: item.answer ?? '', files: item.files ?? [] };
    sent.current = JSON.stringify(theirs);
    setDraft(theirs);
    goOn();
  };
  const autosave = useAutosave(draft, save);
  const submit = useTaskChange(async () => {
    await save(draft);
    return submitAnswer(taskId, item.id!, version.current).catch(told);
  });
  const attach = async (file: File) => {
    setRefused(null);
    setShare(0);
    try {
      const kept = await upload<AttachedFile>('/api/v1/files', file, { subjectId: taskId }, setShare);
      setDraft((before) => ({ ...before, files: [...before.files, kept] }));
    } catch (error) {
      setRefused(asProblem(error).message);
    } finally {
      setShare(null);
    }
  };
  return (
    <div className="zx-item-form">
      {conflict && (
        <section className="zx-callout" role="alert">
          <h2>他人已修改这条答复，您的内容尚未保存</h2>
          <p>对方：{item.answer || '（未填写）'}</p>
          <div className="zx-item-buttons">
            <Button onClick={keepMine}>用我的内容覆盖</Button>
            <Button onClick={takeTheirs}>载入对方的内容</Button>
          </div>
        </section>
      )}
      <Input.TextArea
        aria-label={`说明整改情况：${item.wording}`}
        placeholder="说明整改情况"
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={4000}
        value={draft.text}
        onChange={(e) => setDraft({ ...draft, text: e.target.value })}
        onKeyDown={onSend(() => draft.text.trim() && submit.mutate(undefined))}
      />
      <AnswerFiles
        files={draft.files}
        remove={(id) => setDraft({ ...draft, files: draft.files.filter((file) => file.id !== id) })}
      />
      {refused && (
        <p role="alert" className="zx-refused">
          {refused}
        </p>
      )}
      <div className="zx-item-buttons">
        <ActionButton type="primary" disabled={!draft.text.trim()} act={() => submit.mutateAsync(undefined)}>
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
        <SavedNote text={autosave.text} failed={autosave.failed} />
      </div>
    </div>
  );
}
