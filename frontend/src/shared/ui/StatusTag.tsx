import type { ReactNode } from 'react';

export type Tone = 'pass' | 'fail' | 'attention' | 'info' | 'neutral';

const SIGNS: Record<Tone, string> = { pass: '✓', fail: '✕', attention: '!', info: '', neutral: '' };

/** Status by colour, sign and word: never by colour alone. */
export function StatusTag({ tone, children, title }: { tone: Tone; children: ReactNode; title?: string }) {
  return (
    <span className={`zx-tag ${tone}`} title={title}>
      {SIGNS[tone] && <span aria-hidden="true">{SIGNS[tone]}</span>}
      {children}
    </span>
  );
}
