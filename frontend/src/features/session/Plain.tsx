import type { ReactNode } from 'react';

/** A page without menu: signing in, opening an installation. */
export function Plain({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <title>{`${title} · 政巡`}</title>
      <header className="zx-bar">
        <span className="zx-brand">
          <span className="zx-mark" aria-hidden="true">
            政
          </span>
          政巡
        </span>
      </header>
      <main className="zx-plain">
        <div className="zx-card">
          <div className="zx-card-body">
            <h1 style={{ fontSize: 20, fontWeight: 600 }}>{title}</h1>
            {children}
          </div>
        </div>
      </main>
    </>
  );
}
