import { useEffect } from 'react';
import { sessionBack } from '../api/problem';

/** What could not be saved because the session had ended is saved as soon as one is signed in again. */
export function useSaveWhenBack(flush: () => Promise<unknown>) {
  // a failure is told beside the form, as after any other attempt
  useEffect(() => sessionBack.listen(() => void flush().catch(() => undefined)), [flush]);
}
