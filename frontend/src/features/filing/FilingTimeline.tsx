import { Chain, type ChainStep } from '../../shared/ui/Chain';
import { Section } from '../../shared/ui/Section';
import type { Filing } from './filings';
import { fieldLabel } from './labels';

/** Who did what, and who is next. */
export function FilingTimeline({ filing }: { filing: Filing }) {
  return (
    <Section title="流程">
      <Chain steps={timeline(filing)} />
    </Section>
  );
}

export function timeline(filing: Filing): ChainStep[] {
  const past = (filing.steps ?? []).flatMap((step, i): ChainStep[] => {
    const fields = (step.fields ?? []).map((f) => `${fieldLabel(f.field)}：${f.reason}`);
    // With the first ones 新增原因 was kept as if it were a remark; it stands in the form.
    const words = [step.action === 'SUBMITTED' ? null : step.opinion, ...fields].filter(Boolean);
    const done: ChainStep = {
      key: `done-${i}`,
      title: step.label ?? '',
      at: step.at,
      who: `${step.office} · ${step.person}`,
      words: words.length > 0 ? words.map((line) => <div key={line}>{line}</div>) : undefined,
      state: 'done',
    };
    return step.action === 'APPROVED' ? [done, entered(filing, step.at)] : [done];
  });
  const ahead = (filing.ahead ?? []).map((stage, i): ChainStep => ({
    key: `ahead-${i}`,
    title: stage.label ?? '',
    who: stage.office,
    state: stage.current ? 'now' : 'next',
  }));
  return [...past, ...ahead];
}

/** The account enters the register with the approval itself. */
const entered = (filing: Filing, at: string | undefined): ChainStep => ({
  key: 'entered',
  title: '登记入册',
  at,
  who: '自动',
  words: filing.code ? `标识码 ${filing.code}` : '待赋码',
  state: 'done',
});
