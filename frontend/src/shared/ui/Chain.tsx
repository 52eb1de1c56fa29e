import { Timeline } from 'antd';
import type { ReactNode } from 'react';
import { tableTime } from '../lib/dates';

export interface ChainStep {
  key: string;
  title: string;
  /** When it happened; absent while it has not. */
  at?: string | null;
  /** Office and person. */
  who?: ReactNode;
  words?: ReactNode;
  state: 'done' | 'now' | 'next';
}

const COLOURS = { done: '#1b6b3a', now: '#1454b8', next: '#9aa6b5' };

/** The chain of a filing or a task: names of offices, times and words. */
export function Chain({ steps }: { steps: ChainStep[] }) {
  return (
    <Timeline
      items={steps.map((step) => ({
        key: step.key,
        color: COLOURS[step.state],
        content: (
          <>
            <b style={{ fontWeight: 600 }}>{step.title}</b>{' '}
            <span className="zx-secondary zx-num">
              {step.at ? tableTime(step.at) : step.state === 'now' ? '办理中' : '未开始'}
            </span>
            {step.who && <div className="zx-secondary">{step.who}</div>}
            {step.words && <div>{step.words}</div>}
          </>
        ),
      }))}
    />
  );
}
