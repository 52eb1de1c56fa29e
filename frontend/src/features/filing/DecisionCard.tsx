import { useDraft } from '../../shared/lib/draft';
import { onSend } from '../../shared/lib/keys';
import { ActionButton } from '../../shared/ui/ActionButton';
import { LimitedArea } from '../../shared/ui/Limited';
import { Section } from '../../shared/ui/Section';
import { FieldReasons } from './FieldReasons';
import { ToChecks } from './FilingChecks';
import { useAct, type FieldReason, type Filing, type Verb } from './filings';

/** Opinion and buttons of whose turn it is; nothing for others. */
export function DecisionCard({ filing }: { filing: Filing }) {
  const actions = filing.actions ?? [];
  if (actions.includes('APPROVE'))
    return (
      <Deciding
        filing={filing}
        title="审批意见"
        agree={['同意', 'approve']}
        back={['退回修改', 'return']}
        refuse={['不同意', 'reject']}
        next={`同意后账号立即登记入册，并通知${filing.unitName}。`}
      />
    );
  if (actions.includes('SIGN'))
    return (
      <Deciding
        filing={filing}
        title="单位审核"
        agree={['审核报送', 'sign']}
        back={['退回填报员', 'send-back']}
        next={`报送后由${filing.officeName}审批。`}
      />
    );
  if (actions.includes('NOTE'))
    return (
      <Deciding
        filing={filing}
        title="知悉"
        agree={['知悉', 'note']}
        next="账号已登记入册；知悉只作记录，不影响办理结果。"
      />
    );
  if (actions.includes('WITHDRAW')) return <Withdrawing filing={filing} />;
  return null;
}

/** What was written so far, kept in this browser until it is sent. */
interface Words {
  /** The step it was written at: the next round finds nothing of it. */
  round: number;
  opinion: string;
  reasons: FieldReason[] | null;
}

interface Props {
  filing: Filing;
  title: string;
  agree: [string, Verb];
  back?: [string, Verb];
  refuse?: [string, Verb];
  /** What happens next, said before the click. */
  next: string;
}

function Deciding({ filing, title, agree, back, refuse, next }: Props) {
  const act = useAct(filing.id!);
  const round = filing.steps?.length ?? 0;
  const empty: Words = { round, opinion: '', reasons: null };
  const draft = useDraft<Words>(`decision-${filing.id}`, empty);
  const { opinion, reasons } = draft.value.round === round ? draft.value : empty;
  const setReasons = (next: FieldReason[] | null) => draft.change({ round, opinion, reasons: next });
  const version = filing.version!;
  const named = (reasons ?? []).filter((r) => r.field && r.reason.trim());
  const returning = reasons !== null;
  const hint = back ? `同意时可不填；${refuse ? '退回、不同意' : '退回'}须写明理由` : '可不填';
  const send = async (verb: Verb) => {
    await act(verb, version, { opinion: opinion.trim() || undefined, fields: named });
    draft.discard();
  };
  return (
    <Section title={title}>
      <ToChecks checks={filing.checks ?? []} />
      <LimitedArea
        aria-label={title}
        placeholder={hint}
        rows={3}
        max={1000}
        value={opinion}
        onChange={(e) => draft.change({ round, opinion: e.target.value, reasons })}
        onKeyDown={onSend(() => document.getElementById('zx-decide')?.click())}
      />
      {returning && <FieldReasons reasons={reasons} onChange={setReasons} />}
      <div className="zx-decide">
        {!returning && (
          <ActionButton id="zx-decide" type="primary" act={() => send(agree[1])} done={`已${agree[0]}`}>
            {agree[0]}
          </ActionButton>
        )}
        {back && !returning && (
          <ActionButton act={async () => setReasons([{ field: '', reason: '' }])}>{back[0]}…</ActionButton>
        )}
        {back && returning && (
          <>
            <ActionButton
              id="zx-decide"
              type="primary"
              disabled={named.length === 0 && !opinion.trim()}
              act={() => send(back[1])}
              done={`已${back[0]}`}
            >
              {back[0]}
              {named.length > 0 && `（${named.length} 处）`}
            </ActionButton>
            <ActionButton act={async () => setReasons(null)}>不退回</ActionButton>
          </>
        )}
        {refuse && !returning && (
          <ActionButton
            danger
            disabled={!opinion.trim()}
            title={opinion.trim() ? undefined : '请先写明理由'}
            act={() => send(refuse[1])}
            done={`已${refuse[0]}`}
            confirm={{
              title: `不同意“${filing.subject}”的备案？`,
              content: `备案就此结束，账号不登记入册；理由将告知${filing.unitName}。`,
            }}
          >
            {refuse[0]}
          </ActionButton>
        )}
      </div>
      <p className="zx-secondary">{returning ? `退回后由${filing.unitName}修改，可再次报送。` : next}</p>
    </Section>
  );
}

function Withdrawing({ filing }: { filing: Filing }) {
  const act = useAct(filing.id!);
  return (
    <Section title="办理">
      <p className="zx-secondary">
        {filing.state === 'UNIT_REVIEW' ? '等待本单位审核人审核报送。' : `等待${filing.officeName}审批。`}
      </p>
      <div className="zx-decide">
        <ActionButton
          act={() => act('withdraw', filing.version!)}
          done="已撤回"
          confirm={{ title: '撤回这件备案？', content: '撤回后办理结束，需要时重新填报；记录保留。' }}
        >
          撤回备案
        </ActionButton>
      </div>
    </Section>
  );
}
