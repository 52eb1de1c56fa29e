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
  const past = (filing.steps ?? []).map((step, i): ChainStep => {
    const fields = (step.fields ?? []).map((f) => `${fieldLabel(f.field)}：${f.reason}`);
    const words = [step.opinion, ...fields].filter(Boolean);
    return {
      key: `done-${i}`,
      title: step.label ?? '',
      at: step.at,
      who: `${step.office} · ${step.person}`,
      words: words.length > 0 ? words.map((line) => <div key={line}>{line}</div>) : undefined,
      state: 'done',
    };
  });
  const ahead = (filing.ahead ?? []).map((stage, i): ChainStep => ({
    key: `ahead-${i}`,
    title: stage.label ?? '',
    who: stage.office,
    state: stage.current ? 'now' : 'next',
  }));
  return [...past, ...ahead];
}
