import type { ReactNode } from 'react';
import { download } from '../api/files';
import type { ListState } from '../lib/listState';
import { ActionButton } from './ActionButton';

interface Props {
  url: string;
  children: ReactNode;
  disabled?: boolean;
}

/** Saves a file of the API under the name the server gives it. */
export function DownloadButton({ url, children, disabled }: Props) {
  return (
    <ActionButton act={() => download(url)} disabled={disabled}>
      {children}
    </ActionButton>
  );
}

/** 导出 293 条: the list's own filters and sort, all pages. */
export function ExportButton({ url, list, total }: { url: string; list: ListState; total?: number }) {
  return (
    <span className="zx-export">
      <DownloadButton url={withFilters(url, list.filters)} disabled={!total}>
        {total ? `导出 ${total} 条` : '导出'}
      </DownloadButton>
    </span>
  );
}

/** The export's address with the list's own filters and sort. */
export function withFilters(url: string, filters: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  Object.entries(filters).forEach(([name, value]) => name !== 'c' && value && query.set(name, value));
  const text = query.toString();
  return text ? `${url}?${text}` : url;
}
