import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAutosave } from './autosave';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const start = (save: (value: string) => Promise<unknown>) =>
  renderHook(({ value }) => useAutosave(value, save), { initialProps: { value: 'a' } });

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it('does not save what was loaded', async () => {
  const save = vi.fn(() => Promise.resolve());
  start(save);
  await wait(5000);
  expect(save).not.toHaveBeenCalled();
});

it('saves once after the last change and says when', async () => {
  const save = vi.fn(() => Promise.resolve());
  const hook = start(save);
  hook.rerender({ value: 'ab' });
  await wait(600);
  hook.rerender({ value: 'abc' });
  await wait(1300);
  expect(save.mock.calls).toEqual([['abc']]);
  expect(hook.result.current.text).toMatch(/\d\d:\d\d 已自动保存/);
});

it('tries again after a failure', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(undefined);
  const hook = start(save);
  hook.rerender({ value: 'ab' });
  await wait(1300);
  expect(hook.result.current.failed).toBe(true);
  await wait(10_000);
  expect(hook.result.current.text).toMatch(/已自动保存/);
});

it('saves at once when the page is left', () => {
  const save = vi.fn(() => Promise.resolve());
  const hook = start(save);
  hook.rerender({ value: 'ab' });
  hook.unmount();
  expect(save).toHaveBeenCalledWith('ab');
});
