import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, newPage } from '../lib/browser.mjs';
import { axe, BASE, open, screenshot, settled, signIn } from '../lib/product.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test('who is not signed in is asked to, and comes back to the page wanted', async () => {
  const page = await newPage(browser);
  await page.goto(`${BASE}/organisations`);
  await page.getByRole('button', { name: '登录' }).waitFor();
  await axe(page);
  await screenshot(page, 'sign-in');
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('#username').waitFor();
});

test('an inspector sees the shell at every width, reachable by keyboard', async () => {
  const page = await newPage(browser);
  await signIn(page, 'xianyang-jcy');
  await open(page, '/');
  await axe(page);
  await page.keyboard.press('/');
  assert.match(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), /查找/);
  await page.keyboard.press('Escape');
  await screenshot(page, 'shell');
  assert.deepEqual(page.errors, []);
});

test('signing out ends the session', async () => {
  const page = await newPage(browser);
  await signIn(page, 'xianyang-jcy');
  await settled(page);
  await page.getByRole('button', { name: /检查员/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  const signInAgain = page.getByRole('button', { name: '登录' });
  await signInAgain.waitFor(); // before that, another address would interrupt the way out
  assert.equal(page.url(), `${BASE}/`);
  await page.goto(`${BASE}/notices`);
  await signInAgain.waitFor();
});
