import { renderHook } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { stepRow, useKeys } from './keys';

it('acts on a key, but not while somebody types', async () => {
  document.body.innerHTML = '<input /><button>x</button>';
  const act = vi.fn();
  renderHook(() => useKeys({ y: act }));
  const user = userEvent.setup();
  await user.type(document.querySelector('input')!, 'y');
  expect(act).not.toHaveBeenCalled();
  document.querySelector('button')!.focus();
  await user.keyboard('y');
  expect(act).toHaveBeenCalledOnce();
});

it('walks through the rows of a list', () => {
  document.body.innerHTML =
    '<ul><li data-row><a href="/1">一</a></li><li data-row><a href="/2">二</a></li></ul>';
  stepRow(1);
  expect(document.activeElement).toHaveTextContent('一');
  stepRow(1);
  expect(document.activeElement).toHaveTextContent('二');
  stepRow(1);
  expect(document.activeElement).toHaveTextContent('二');
  stepRow(-1);
  expect(document.activeElement).toHaveTextContent('一');
});
