import { useState } from 'react';
import type { Notice } from './words';

/** What names a notice exactly as somebody read it; who approves or signs sends it back. */
export interface AsRead {
  version: number;
  contentHash: string;
}

const nameOf = (notice: Notice): AsRead => ({
  version: notice.notice!.version!,
  contentHash: notice.contentHash!,
});

/**
 * The notice as it was read when the page opened: what is fetched since is not taken for read until
 * the reader says so.
 */
export function useAsRead(notice: Notice) {
  const [read, setRead] = useState(() => nameOf(notice));
  const now = nameOf(notice);
  const decides = notice.actions?.some((action) => action === 'APPROVE' || action === 'SIGN') ?? false;
  return {
    read,
    /** Whoever decides has something to read again first. */
    changed: decides && (now.version !== read.version || now.contentHash !== read.contentHash),
    /** It was read as it stands here. */
    again: () => setRead(now),
    /** The reader's own step moved it on; its content is what it was. */
    stepped: (after: Notice) => setRead({ ...read, version: after.notice!.version! }),
  };
}

export type Reading = ReturnType<typeof useAsRead>;
