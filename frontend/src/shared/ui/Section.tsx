import { useId, type ReactNode } from 'react';

interface Props {
  title?: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  /** Without padding, for tables. */
  flush?: boolean;
  children: ReactNode;
}

/** A white card with a heading. */
export function Section({ title, note, actions, flush, children }: Props) {
  const id = useId();
  return (
    <section className="zx-card" aria-labelledby={title ? id : undefined}>
      {title && (
        <header>
          <h2 id={id}>{title}</h2>
          {note && <span className="zx-secondary">{note}</span>}
          {actions && <div className="zx-card-actions">{actions}</div>}
        </header>
      )}
      <div className={flush ? 'zx-card-body flush' : 'zx-card-body'}>{children}</div>
    </section>
  );
}
