import { signIn } from '../../shared/lib/session';
import { keepTyped } from '../../shared/lib/typed';

/** Where the small window ends after signing in; it tells the page that waits and closes. */
export const SIGNED_IN = '/signed-in';

const CHANNEL = 'zx.session';

/**
 * Signs in beside the page, so that everything chosen and typed stays where it is. Where the browser
 * allows no second window, the page itself goes and comes back with what was typed.
 */
export function signInAgain() {
  const to = `/api/v1/session/sign-in?to=${encodeURIComponent(SIGNED_IN)}`;
  if (window.open(to, 'zx-sign-in', 'popup,width=520,height=680')) return;
  keepTyped();
  signIn();
}

/** Told when somebody signed in in another window; answers how to stop listening. */
export function onSignedIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}

/** The small window says that it is done. */
export function tellSignedIn() {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}
