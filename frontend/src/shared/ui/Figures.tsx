import { Progress } from 'antd';
import type { ReactNode } from 'react';

export interface FigureItem {
  label: string;
  value: ReactNode;
  note?: ReactNode;
}

/** A row of figures, each with its label and a note. */
export function Figures({ items }: { items: FigureItem[] }) {
  return (
    <div className="zx-figures">
      {items.map((item) => (
        <div className="zx-figure" key={item.label}>
          <span className="zx-secondary">{item.label}</span>
          <b className="zx-num">{item.value}</b>
          {item.note && <span className="zx-secondary">{item.note}</span>}
        </div>
      ))}
    </div>
  );
}

/** Progress with a figure, never a spinner alone. */
export function Bar({ done, total, label }: { done: number; total: number; label: string }) {
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <Progress
      aria-label={label}
      percent={percent}
      strokeColor={percent === 100 ? '#1b6b3a' : '#1454b8'}
      format={() => <span className="zx-num">{`${percent}%`}</span>}
      status="normal"
    />
  );
}
