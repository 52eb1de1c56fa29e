import type { ReactNode } from 'react';
import { shortTime, tableTime } from '../lib/dates';

export interface ChainStep {
  key: string;
  title: string;
  /** When it happened; absent while it has not. */
  at?: string | null;
  /** Office and person. */
  who?: ReactNode;
  words?: ReactNode;
  /** In place of the time, e.g. how long is left. */
  note?: ReactNode;
  state: 'done' | 'now' | 'next' | 'returned';
}

const STATE_WORDS = { done: '已办', now: '办理中', next: '未开始', returned: '已退回' };

/** The chain of a filing or a task: names of offices, times and words. */
export function Chain({ steps }: { steps: ChainStep[] }) {
  return (
    <ol className="zx-chain">
      {steps.map((step) => (
        <li key={step.key} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <b>{step.title}</b>{' '}
          <span className="zx-secondary zx-num" title={step.at ? tableTime(step.at) : undefined}>
            {step.note ?? (step.at ? shortTime(step.at) : STATE_WORDS[step.state])}
          </span>
          {step.who && <div className="zx-secondary">{step.who}</div>}
          {step.words && <div className="zx-words">{step.words}</div>}
        </li>
      ))}
    </ol>
  );
}
