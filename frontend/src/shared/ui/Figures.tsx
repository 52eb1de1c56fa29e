import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface FigureItem {
  label: string;
  value: ReactNode;
  note?: ReactNode;
  /** The rows behind the figure. */
  to?: string;
}

/** A row of figures, each with its label and a note. */
export function Figures({ items }: { items: FigureItem[] }) {
  return (
    <dl className="zx-figures">
      {items.map((item) => (
        <div className="zx-figure" key={item.label}>
          <dt className="zx-secondary">{item.label}</dt>
          <dd className="zx-num">{item.to ? <Link to={item.to}>{item.value}</Link> : item.value}</dd>
          {item.note && <dd className="zx-secondary">{item.note}</dd>}
        </div>
      ))}
    </dl>
  );
}

interface BarProps {
  done: number;
  total: number;
  label: string;
  /** In place of the percentage, e.g. 剩 37 条; `null` shows the bar alone. */
  text?: ReactNode;
}

/** Progress with a figure, never a spinner alone; 100 % only when all is done. */
export function Bar({ done, total, label, text }: BarProps) {
  const percent = total === 0 ? 0 : Math.min(100, Math.floor((100 * done) / total));
  return (
    <div className="zx-progress">
      <div
        className="zx-progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={`${done} / ${total}`}
      >
        <div className={percent === 100 ? 'full' : ''} style={{ width: `${percent}%` }} />
      </div>
      {text !== null && <span className="zx-progress-text zx-num">{text ?? `${percent}%`}</span>}
    </div>
  );
}
