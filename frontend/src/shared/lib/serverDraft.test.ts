import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { draftsOf } from './draft';
import { useServerDraft, type Stored } from './serverDraft';

beforeEach(() => {
  draftsOf('somebody');
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const stale = new Problem({ code: 'STALE', status: 412, title: '已修改', detail: '已被他人修改' });
const offline = new Problem({ code: 'OFFLINE', status: 0, title: '网络不通', detail: '没有连上服务器' });
const invalid = new Problem({ code: 'INVALID_INPUT', status: 400, title: '有误', detail: '请填写标题' });

/** A server that holds one text and refuses what was written over an older version. */
function holding(version: number, value: string) {
  const server = { version, value };
  const save = vi.fn(async (over: number, text: string): Promise<Stored<string>> => {
    if (over !== server.version) throw stale;
    server.version++;
    server.value = text;
    return { ...server };
  });
  const load = vi.fn(async () => ({ ...server }));
  return { server, save, load };
}

const open = (stored: Stored<string>, how: Pick<ReturnType<typeof holding>, 'save' | 'load'>) =>
  renderHook(() => useServerDraft('k', stored, how));

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it('does not save what was loaded', async () => {
  const how = holding(3, 'a');
  open({ version: 3, value: 'a' }, how);
  await wait(5000);
  expect(how.save).not.toHaveBeenCalled();
});

it('saves once after the last change and says when', async () => {
  const how = holding(3, 'a');
  const { result } = open({ version: 3, value: 'a' }, how);
  act(() => result.current.change('ab'));
  await wait(600);
  act(() => result.current.change('abc'));
  await wait(1300);
  expect(how.save.mock.calls).toEqual([[3, 'abc']]);
  expect(result.current.status.text).toMatch(/\d\d:\d\d 已自动保存/);
  expect(localStorage).toHaveLength(0);
});

it('tries again after a failure', async () => {
  const how = holding(3, 'a');
  how.save.mockRejectedValueOnce(offline);
  const { result } = open({ version: 3, value: 'a' }, how);
  act(() => result.current.change('ab'));
  await wait(1300);
  expect(result.current.status.failed).toBe(true);
  await wait(10_000);
  expect(result.current.status.text).toMatch(/已自动保存/);
});

it('says what is wrong with the content and waits until it changes', async () => {
  const how = holding(3, 'a');
  how.save.mockRejectedValueOnce(invalid);
  const { result } = open({ version: 3, value: 'a' }, how);
  act(() => result.current.change(''));
  await wait(30_000);
  expect(how.save).toHaveBeenCalledTimes(1);
  expect(result.current.status.text).toContain('请填写标题');
});

it('saves at once when the page is left', async () => {
  const how = holding(3, 'a');
  const hook = open({ version: 3, value: 'a' }, how);
  act(() => hook.result.current.change('ab'));
  hook.unmount();
  await wait(0);
  expect(how.server.value).toBe('ab');
});

it('goes on over a newer version whose content is the same', async () => {
  const how = holding(4, 'a');
  const { result } = open({ version: 3, value: 'a' }, how);
  act(() => result.current.change('ab'));
  await wait(1300);
  expect(how.server).toEqual({ version: 5, value: 'ab' });
  expect(result.current.theirs).toBeNull();
});

it('never writes over what somebody else saved: both are there to choose', async () => {
  const how = holding(9, 'theirs');
  const { result } = open({ version: 3, value: 'a' }, how);
  act(() => result.current.change('mine'));
  await wait(30_000);
  expect(result.current.theirs).toEqual({ version: 9, value: 'theirs' });
  expect(result.current.value).toBe('mine');
  expect(result.current.status.text).toContain('请在上方选择');
  expect(how.save).toHaveBeenCalledTimes(1);
  await expect(result.current.then(async () => 'sent')).rejects.toThrow('请先选择');

  act(() => result.current.keepMine());
  await wait(1300);
  expect(how.server).toEqual({ version: 10, value: 'mine' });
});

it('gives up the own content for theirs when asked', async () => {
  const how = holding(9, 'theirs');
  const { result } = open({ version: 3, value: 'a' }, how);
  act(() => result.current.change('mine'));
  await wait(1300);
  act(() => void result.current.takeTheirs());
  await wait(5000);
  expect(result.current.value).toBe('theirs');
  expect(how.save).toHaveBeenCalledTimes(1);
  expect(localStorage).toHaveLength(0);
});

it('brings back after a reload what could not be saved, and asks when somebody else was faster', async () => {
  const how = holding(3, 'a');
  how.save.mockRejectedValue(offline);
  const first = open({ version: 3, value: 'a' }, how);
  act(() => first.result.current.change('mine'));
  await wait(1300);
  first.unmount();
  expect(open({ version: 3, value: 'a' }, how).result.current.value).toBe('mine');
  expect(open({ version: 4, value: 'a' }, how).result.current.theirs).toBeNull();
  const late = open({ version: 4, value: 'theirs' }, how).result.current;
  expect(late.value).toBe('mine');
  expect(late.theirs?.value).toBe('theirs');
});

it('asks again after each reload until the user has chosen', async () => {
  const how = holding(3, 'a');
  how.save.mockRejectedValue(offline);
  const first = open({ version: 3, value: 'a' }, how);
  act(() => first.result.current.change('mine'));
  await wait(1300);
  first.unmount();
  const second = open({ version: 4, value: 'theirs' }, how);
  act(() => second.result.current.change('mine!'));
  await wait(1300);
  second.unmount();
  const third = open({ version: 4, value: 'theirs' }, how);
  expect(third.result.current.value).toBe('mine!');
  expect(third.result.current.theirs?.value).toBe('theirs');
});

it('keeps nothing of what was typed and deleted again', async () => {
  const how = holding(3, 'a');
  const { result } = open({ version: 3, value: 'a' }, how);
  act(() => result.current.change('ab'));
  expect(localStorage).toHaveLength(1);
  act(() => result.current.change('a'));
  expect(localStorage).toHaveLength(0);
  await wait(5000);
  expect(how.save).not.toHaveBeenCalled();
});

it('keeps what was deleted while it was being saved, and saves that too', async () => {
  const how = holding(3, 'a');
  let answer = () => {};
  how.save.mockImplementationOnce(
    () => new Promise((resolve) => (answer = () => resolve({ version: 4, value: 'ab' }))),
  );
  const { result } = open({ version: 3, value: 'a' }, how);
  act(() => result.current.change('ab'));
  await wait(1300);
  act(() => result.current.change('a'));
  const reloaded = open({ version: 4, value: 'ab' }, holding(4, 'ab'));
  expect(reloaded.result.current.value).toBe('a');
  expect(reloaded.result.current.theirs).toBeNull();
  how.server.version = 4;
  answer();
  await wait(0);
  await wait(1300);
  expect(how.server).toEqual({ version: 5, value: 'a' });
});

const leave = (version: number, base: string, value: string) =>
  localStorage.setItem(
    'zx.draft.somebody.k',
    JSON.stringify({ at: 0, value: { version, base: JSON.stringify(base), value } }),
  );

it('forgets on opening what the server holds already', () => {
  leave(3, 'a', 'ab');
  const { result } = open({ version: 4, value: 'ab' }, holding(4, 'ab'));
  expect(result.current.value).toBe('ab');
  expect(localStorage).toHaveLength(0);
});

it('does not offer as the own content what was only loaded', () => {
  leave(3, 'a', 'a');
  const { result } = open({ version: 4, value: 'theirs' }, holding(4, 'theirs'));
  expect(result.current.value).toBe('theirs');
  expect(result.current.theirs).toBeNull();
  expect(localStorage).toHaveLength(0);
});

it('shows a newer content the page has read when nothing is unsaved, and saves over it', async () => {
  const how = holding(5, 'newer');
  const hook = renderHook((stored: Stored<string>) => useServerDraft('k', stored, how), {
    initialProps: { version: 3, value: 'a' },
  });
  hook.rerender({ version: 5, value: 'newer' });
  expect(hook.result.current.value).toBe('newer');
  hook.rerender({ version: 4, value: 'older' });
  expect(hook.result.current.value).toBe('newer');
  await wait(5000);
  expect(how.save).not.toHaveBeenCalled();
  act(() => hook.result.current.change('mine'));
  await wait(1300);
  expect(how.server).toEqual({ version: 6, value: 'mine' });
});

it('shows what the server words anew without a new version, and never over what is typed', async () => {
  const how = holding(3, 'a');
  const hook = renderHook((stored: Stored<string>) => useServerDraft('k', stored, how), {
    initialProps: { version: 3, value: 'a' },
  });
  hook.rerender({ version: 3, value: 'anew' });
  expect(hook.result.current.value).toBe('anew');
  act(() => hook.result.current.change('mine'));
  hook.rerender({ version: 3, value: 'anew again' });
  expect(hook.result.current.value).toBe('mine');
});

it('shows what the server made of a save, unless one types on', async () => {
  const worded = async (version: number, value: string) => ({ version: version + 1, value: `${value}。` });
  const how = { save: vi.fn(worded), load: vi.fn(), follow: true };
  const { result } = renderHook(() => useServerDraft('k', { version: 3, value: 'a' }, how));
  act(() => result.current.change('ab'));
  await wait(1300);
  expect(result.current.value).toBe('ab。');
  await wait(5000);
  expect(how.save).toHaveBeenCalledTimes(1);
});

it('leaves what is typed and unsaved alone when the page reads a newer content', async () => {
  const how = holding(5, 'theirs');
  const hook = renderHook((stored: Stored<string>) => useServerDraft('k', stored, how), {
    initialProps: { version: 3, value: 'a' },
  });
  act(() => hook.result.current.change('mine'));
  hook.rerender({ version: 5, value: 'theirs' });
  expect(hook.result.current.value).toBe('mine');
  await wait(1300);
  expect(hook.result.current.theirs).toEqual({ version: 5, value: 'theirs' });
});

it('builds two changes made at once one upon the other', async () => {
  const how = holding(3, 'a');
  const { result } = open({ version: 3, value: 'a' }, how);
  act(() => {
    result.current.change((before) => `${before}b`);
    result.current.change((before) => `${before}c`);
  });
  expect(result.current.value).toBe('abc');
  await wait(1300);
  expect(how.server.value).toBe('abc');
});
