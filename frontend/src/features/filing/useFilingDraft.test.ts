import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '../../shared/api/problem';
import type { Filing, Form } from './filings';
import { useFilingDraft } from './useFilingDraft';

const filing: Filing = { id: 'f1', version: 3, form: { name: '县里发布' } };

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

function open(save: (id: string, version: number, form: Form) => Promise<Filing>, load = vi.fn()) {
  return renderHook(() => useFilingDraft(filing, { save, load, delay: 100 }));
}

it('saves a moment after the last change, once, and says when', async () => {
  const save = vi.fn(async (_: string, version: number, form: Form) => ({
    ...filing,
    version: version + 1,
    form,
  }));
  const { result } = open(save);
  act(() => result.current.change({ name: '县里发' }));
  act(() => result.current.change({ name: '县里发布厅' }));
  await wait(150);
  expect(save).toHaveBeenCalledTimes(1);
  expect(save).toHaveBeenCalledWith('f1', 3, { name: '县里发布厅' });
  expect(result.current.status.text).toMatch(/^\d\d:\d\d 已自动保存$/);
  expect(result.current.version.current).toBe(4);
  expect(localStorage.getItem('zx.filing.f1.')).toBeNull();
});

it('sends changes one after the other, each over the version before', async () => {
  const save = vi.fn(
    (_: string, version: number, form: Form) =>
      new Promise<Filing>((done) => setTimeout(() => done({ ...filing, version: version + 1, form }), 500)),
  );
  const { result } = open(save);
  act(() => result.current.change({ name: '甲' }));
  await wait(150);
  act(() => result.current.change({ name: '乙' }));
  await wait(1500);
  expect(save.mock.calls.map(([, version, form]) => [version, form.name])).toEqual([
    [3, '甲'],
    [4, '乙'],
  ]);
});

it('keeps what could not be saved and brings it back', async () => {
  const save = vi
    .fn()
    .mockRejectedValue(
      new Problem({ code: 'OFFLINE', status: 0, title: '网络不通', detail: '没有连上服务器' }),
    );
  const first = open(save);
  act(() => first.result.current.change({ name: '断网时写的' }));
  await wait(150);
  expect(first.result.current.status).toMatchObject({ failed: true });
  first.unmount();
  expect(open(save).result.current.form.name).toBe('断网时写的');
});

it('asks when what was kept here was written over an older version', async () => {
  const offline = vi
    .fn()
    .mockRejectedValue(
      new Problem({ code: 'OFFLINE', status: 0, title: '网络不通', detail: '没有连上服务器' }),
    );
  const first = open(offline);
  act(() => first.result.current.change({ name: '断网时写的' }));
  await wait(150);
  first.unmount();
  const save = vi.fn();
  const newer: Filing = { ...filing, version: 4, form: { name: '同事改的' } };
  const { result } = renderHook(() => useFilingDraft(newer, { save, load: vi.fn(), delay: 100 }));
  expect(result.current.theirs).toEqual(newer);
  expect(result.current.form.name).toBe('断网时写的');
  await wait(500);
  expect(save).not.toHaveBeenCalled();
});

it('shows nobody what somebody else could not send', async () => {
  const offline = vi
    .fn()
    .mockRejectedValue(
      new Problem({ code: 'OFFLINE', status: 0, title: '网络不通', detail: '没有连上服务器' }),
    );
  const first = renderHook(() =>
    useFilingDraft(filing, { save: offline, load: vi.fn(), delay: 100, person: 'a' }),
  );
  act(() => first.result.current.change({ name: '甲写的' }));
  await wait(150);
  first.unmount();
  const second = renderHook(() =>
    useFilingDraft(filing, { save: vi.fn(), load: vi.fn(), delay: 100, person: 'b' }),
  );
  expect(second.result.current.form.name).toBe('县里发布');
});

it('never writes over what somebody else saved: both versions are there to choose', async () => {
  const theirs: Filing = { ...filing, version: 9, form: { name: '别人改的' } };
  const save = vi
    .fn()
    .mockRejectedValueOnce(
      new Problem({ code: 'STALE', status: 412, title: '已修改', detail: '已被他人修改' }),
    )
    .mockImplementation(async (_: string, version: number, form: Form) => ({
      ...filing,
      version: version + 1,
      form,
    }));
  const { result } = open(save, vi.fn().mockResolvedValue(theirs));
  act(() => result.current.change({ name: '我改的' }));
  await wait(150);
  expect(result.current.theirs?.form?.name).toBe('别人改的');
  await wait(1000);
  expect(save).toHaveBeenCalledTimes(1);

  act(() => result.current.keepMine());
  await wait(150);
  expect(save).toHaveBeenLastCalledWith('f1', 9, { name: '我改的' });
});

it('gives up the own text for theirs when asked', async () => {
  const theirs: Filing = { ...filing, version: 9, form: { name: '别人改的' } };
  const save = vi
    .fn()
    .mockRejectedValue(new Problem({ code: 'STALE', status: 412, title: '已修改', detail: '已被他人修改' }));
  const { result } = open(save, vi.fn().mockResolvedValue(theirs));
  act(() => result.current.change({ name: '我改的' }));
  await wait(150);
  act(() => result.current.takeTheirs());
  expect(result.current.form.name).toBe('别人改的');
  expect(result.current.theirs).toBeNull();
  await wait(1000);
  expect(save).toHaveBeenCalledTimes(1);
});
