import { useSyncExternalStore } from 'react';

/** The width at which the styles go over to one column. */
const ONE_COLUMN = '(max-width: 900px)';

function follow(changed: () => void) {
  const query = window.matchMedia(ONE_COLUMN);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the window has room for one column only: a phone, or a window made small. */
export const useNarrow = () => useSyncExternalStore(follow, () => window.matchMedia(ONE_COLUMN).matches);
