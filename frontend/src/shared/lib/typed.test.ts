import { beforeEach, expect, it, vi } from 'vitest';
import { keepTyped, restoreTyped } from './typed';

const page = (html: string) => {
  document.body.innerHTML = `<main>${html}</main>`;
};

beforeEach(() => sessionStorage.clear());

it('puts back what was typed, also into fields that appear later', async () => {
  page('<input id="name" /><textarea name="words"></textarea>');
  document.querySelector('input')!.value = '永寿交警';
  document.querySelector('textarea')!.value = '已改正';
  keepTyped();
  page('<input id="name" />');
  const heard = vi.fn();
  document.querySelector('input')!.addEventListener('input', heard);
  restoreTyped();
  expect(document.querySelector('input')!.value).toBe('永寿交警');
  expect(heard).toHaveBeenCalled();
  document.querySelector('main')!.insertAdjacentHTML('beforeend', '<textarea name="words"></textarea>');
  await vi.waitFor(() => expect(document.querySelector('textarea')!.value).toBe('已改正'));
});

it('never overwrites what stands there', () => {
  page('<input id="name" value="旧" />');
  keepTyped();
  page('<input id="name" value="新" />');
  restoreTyped();
  expect(document.querySelector('input')!.value).toBe('新');
});

it('keeps no password', () => {
  page('<input id="secret" type="password" value="x" />');
  keepTyped();
  expect(sessionStorage.getItem('zx.typed')).not.toContain('secret');
});
