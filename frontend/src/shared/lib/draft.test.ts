import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { draftsOf, useDraft } from './draft';

beforeEach(() => {
  localStorage.clear();
  draftsOf('somebody');
});

it('survives a reload and says when it was kept', () => {
  const first = renderHook(() => useDraft('reply', ''));
  act(() => first.result.current.change('已修改页脚'));
  first.unmount();
  const { result } = renderHook(() => useDraft('reply', ''));
  expect(result.current.value).toBe('已修改页脚');
  expect(result.current.savedAt).toMatch(/\d\d:\d\d 已自动保存/);
});

it('keeps two forms apart when the page changes from one to the other', () => {
  const hook = renderHook(({ id }) => useDraft(id, '空'), { initialProps: { id: 'a' } });
  act(() => hook.result.current.change('甲'));
  hook.rerender({ id: 'b' });
  expect(hook.result.current.value).toBe('空');
});

it('is not found by the next person at the same computer', () => {
  const first = renderHook(() => useDraft('reply', ''));
  act(() => first.result.current.change('内容'));
  draftsOf('another');
  expect(renderHook(() => useDraft('reply', '')).result.current.value).toBe('');
});

it('is gone once sent', () => {
  const { result } = renderHook(() => useDraft('reply', ''));
  act(() => result.current.change('内容'));
  act(() => result.current.discard());
  expect(localStorage).toHaveLength(0);
});
