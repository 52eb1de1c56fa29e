import { beforeEach, expect, it, vi } from 'vitest';
import { onSignedIn, signInAgain, tellSignedIn } from './signInAgain';

beforeEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

it('signs in beside the page, which stays as it is', () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(window);
  signInAgain();
  expect(open.mock.calls[0]![0]).toBe('/api/v1/session/sign-in?to=%2Fsigned-in');
  expect(sessionStorage.getItem('zx.typed')).toBeNull();
});

it('goes and comes back with what was typed where no second window opens', () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  signInAgain();
  expect(sessionStorage.getItem('zx.typed')).not.toBeNull();
});

it('tells the page that waits', async () => {
  const told = await new Promise<boolean>((resolve) => {
    const stop = onSignedIn(() => {
      stop();
      resolve(true);
    });
    tellSignedIn();
  });
  expect(told).toBe(true);
});
