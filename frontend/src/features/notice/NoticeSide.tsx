import { Chain } from '../../shared/ui/Chain';
import { Section } from '../../shared/ui/Section';
import type { Notice } from './words';

/** Below the numbers: the annexes, and everything that happened to the notice. */
export function NoticeSide({ notice }: { notice: Notice }) {
  return (
    <>
      <Section title="附件">
        {notice.annexes!.length === 0 ? (
          <p className="zx-secondary">没有列入通报的问题，不附表。</p>
        ) : (
          <ol className="zx-annex-list">
            {notice.annexes!.map((annex, index) => (
              <li key={annex.title}>
                <a href={`#annex-${index + 1}`}>{annex.title}</a>
                <span className="zx-secondary zx-num">（{annex.rows!.length} 行）</span>
              </li>
            ))}
          </ol>
        )}
      </Section>
      <Section title="办理经过">
        <Chain
          steps={(notice.history ?? []).map((step, index) => ({
            key: `${index}`,
            title: step.action!,
            at: step.at,
            who: `${step.office} · ${step.by}`,
            words: step.words,
            state: 'done',
          }))}
        />
      </Section>
    </>
  );
}
