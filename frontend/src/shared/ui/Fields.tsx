import type { ReactNode } from 'react';

/** Label and value pairs of a detail page; an empty value says so. */
export function Fields({ items }: { items: [string, ReactNode][] }) {
  return (
    <dl className="zx-fields">
      {items.map(([label, value]) => (
        <FieldRow key={label} label={label} value={value} />
      ))}
    </dl>
  );
}

function FieldRow({ label, value }: { label: string; value: ReactNode }) {
  const empty = value === null || value === undefined || value === '';
  return (
    <>
      <dt>{label}</dt>
      <dd>{empty ? <span className="zx-secondary">未填写</span> : value}</dd>
    </>
  );
}

/** A code in a fixed-width face. */
export function CodeText({ children }: { children?: string | null }) {
  return children ? (
    <span className="zx-code">{children}</span>
  ) : (
    <span className="zx-secondary">待赋码</span>
  );
}
