import type { ReactNode } from 'react';
import { download } from '../api/files';
import { ActionButton } from './ActionButton';

/** Saves a file of the API, e.g. 导出 293 条. */
export function DownloadButton({
  url,
  children,
  disabled,
}: {
  url: string;
  children: ReactNode;
  disabled?: boolean;
}) {
  return (
    <ActionButton act={() => download(url)} disabled={disabled}>
      {children}
    </ActionButton>
  );
}

/** The export's address with the list's own filters and sort. */
export function withFilters(url: string, filters: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  Object.entries(filters).forEach(([name, value]) => name !== 'c' && value && query.set(name, value));
  const text = query.toString();
  return text ? `${url}?${text}` : url;
}
