import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, unwrap } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import { useSaveWhenBack } from '../../shared/lib/saveWhenBack';
import { useServerDraft } from '../../shared/lib/serverDraft';
import { ActionButton } from '../../shared/ui/ActionButton';
import { ConflictCallout } from '../../shared/ui/ConflictCallout';
import { SavedNote } from '../../shared/ui/SavedNote';
import { Section } from '../../shared/ui/Section';
import { differences } from './differences';
import { neverSent, saveFiling, useAct, type Filing, type Form } from './filings';
import { FilingChecks } from './FilingChecks';
import { FilingFiles } from './FilingFiles';
import { FilingForm } from './FilingForm';
import { ToDecision } from './ToDecision';
import { FilingTimeline } from './FilingTimeline';
import { FIELDS, type FieldName } from './labels';
import { gaps } from './required';

const storedOf = (filing: Filing) => ({
  version: filing.version ?? 0,
  value: filing.form ?? {},
  by: filing.preparedByName,
});

/** The reporter fills in: saved as one types, checked as one saves. */
export function FilingEditor({ filing }: { filing: Filing }) {
  const id = filing.id!;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const act = useAct(id);
  const navigate = useNavigate();
  const unsent = neverSent(filing);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<Partial<Record<FieldName, string>>>({});
  const draft = useServerDraft<Form>(`filing-${id}`, storedOf(filing), {
    save: async (version, form) => {
      const answer = await saveFiling(id, version, form);
      queries.setQueryData(['filing', id], answer);
      return storedOf(answer);
    },
    load: async () => storedOf(await unwrap(api.GET('/api/v1/filings/{id}', { params: { path: { id } } }))),
  });
  useSaveWhenBack(draft.flush);
  const form = draft.value;
  const returned = Object.fromEntries((filing.fields ?? []).map((f) => [f.field, `退回理由：${f.reason}`]));
  const missing = gaps(form);
  const errors = asked ? { ...refused, ...missing } : {};

  const submit = async () => {
    setAsked(true);
    const first = Object.keys(missing)[0] as FieldName | undefined;
    if (first) {
      message.error(
        `还有 ${Object.keys(missing).length} 处没有填好：${Object.keys(missing)
          .map((f) => FIELDS[f as FieldName])
          .join('、')}`,
      );
      document.getElementById(`filing-${first}`)?.focus();
      return;
    }
    try {
      await draft.then((version) => act('submit', version));
      message.success('已提交本单位审核人');
    } catch (error) {
      setRefused(Object.fromEntries(asProblem(error).violations.map((v) => [v.field, v.message])));
      throw error;
    }
  };
  return (
    <div className="zx-two">
      <div>
        {draft.theirs && (
          <ConflictCallout
            what="这份备案"
            by={draft.theirs.by}
            differences={differences(form, draft.theirs.value)}
            keepMine={draft.keepMine}
            takeTheirs={draft.takeTheirs}
          />
        )}
        <FilingForm
          filing={filing}
          form={form}
          errors={errors}
          notes={returned}
          onChange={(part) => {
            setRefused({});
            draft.change((before) => ({ ...before, ...part }));
          }}
        />
        <FilingFiles filing={filing} adding />
        <ToDecision label="去提交" />
      </div>
      <div className="zx-filing-side" id="decision">
        <Section title="提交">
          <p>
            <SavedNote
              text={draft.status.text || '填写的内容自动保存'}
              failed={draft.status.failed}
              pinned
              conflict={draft.theirs !== null}
            />
          </p>
          <div className="zx-decide">
            <ActionButton type="primary" act={submit} disabled={draft.theirs !== null}>
              提交审核
            </ActionButton>
            <ActionButton
              act={async () => {
                await draft.flush().catch(() => undefined);
                await draft.over((version) => act('withdraw', version));
                draft.replace(storedOf(filing)); // nothing of it is to be saved any more
                if (unsent) navigate('/filings');
              }}
              done={unsent ? '草稿已删除' : undefined}
              confirm={
                unsent
                  ? { title: '删除这份草稿？', content: '草稿没有报送过，删除后不再列入待办，不能恢复。' }
                  : { title: '撤回这件备案？', content: '撤回后办理结束，需要时重新填报；记录保留。' }
              }
            >
              {unsent ? '删除草稿' : '撤回备案'}
            </ActionButton>
          </div>
          <p className="zx-secondary">
            提交后由本单位审核人签署报送，{filing.officeName}审批
            {filing.notingName ? `，${filing.notingName}知悉` : ''}。
          </p>
        </Section>
        <FilingChecks checks={filing.checks ?? []} />
        <FilingTimeline filing={filing} />
      </div>
    </div>
  );
}
