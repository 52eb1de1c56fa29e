import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  title: ReactNode;
  /** Plain text for the window's title when `title` is not text. */
  windowTitle?: string;
  subtitle?: ReactNode;
  crumbs?: { label: string; to: string }[];
  /** Page of the guide, e.g. `inspector`; opened from 帮助. */
  help?: string;
  children?: ReactNode;
}

/** Title with count and scope, then the page's actions. */
export function PageHeader({ title, windowTitle, subtitle, crumbs, help, children }: Props) {
  const text = windowTitle ?? (typeof title === 'string' ? title : '');
  return (
    <div className="zx-page-head">
      <title>{`${text} · 政巡`}</title>
      {crumbs && (
        <nav className="zx-crumbs" aria-label="所在位置">
          {crumbs.map((crumb, i) => (
            <span key={crumb.to}>
              {i > 0 && ' › '}
              <Link to={crumb.to}>{crumb.label}</Link>
            </span>
          ))}
        </nav>
      )}
      <div className="zx-page-title">
        <h1>{title}</h1>
        {subtitle && <span className="zx-page-sub">{subtitle}</span>}
      </div>
      <div className="zx-page-actions">
        {children}
        {help && (
          <a className="zx-help" href={`/guide/${help}.html`} target="_blank" rel="noreferrer">
            帮助
          </a>
        )}
      </div>
    </div>
  );
}
