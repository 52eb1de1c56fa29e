import { after, before, test } from 'node:test';
import { launch, newPage } from '../lib/browser.mjs';
import { axe, BASE, open, settled, signIn } from '../lib/product.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test('an expired session leads back to where one was', async () => {
  const page = await newPage(browser);
  await signIn(page, 'xianyang-jcy');
  await open(page, '/campaigns?q=2025');
  await page.context().clearCookies({ name: /^(?!KC|KEYCLOAK|AUTH_SESSION)/ });
  await page.getByRole('link', { name: '指标目录' }).click();
  const dialog = page.getByRole('dialog', { name: '登录已过期' });
  await dialog.waitFor();
  await axe(page);
  const left = new URL(page.url());
  await dialog.getByRole('button', { name: '重新登录' }).click();
  await page.waitForURL((url) => url.pathname === left.pathname && url.search === left.search);
  await page.locator('.zx-main h1').waitFor();
});

test('a person without membership is told whom to ask', async () => {
  const page = await newPage(browser);
  await signIn(page, 'weishouquan');
  await page.getByRole('heading', { name: '您的账号尚未登记' }).waitFor();
  await axe(page);
});

test('a person with two memberships acts for one at a time', async () => {
  const page = await newPage(browser);
  await signIn(page, 'xianyang-lianggang');
  await settled(page);
  const place = (name) => page.locator('.zx-bar-org').filter({ hasText: name });
  await place('市公安局').click();
  const other = page.getByRole('menuitem', { name: '切换到 咸阳市公安局交警支队 · 审核人' });
  // On a busy machine a press while the page still settles may miss; one presses again.
  for (let press = 0; press < 3 && (await place('交警支队').count()) === 0; press++) {
    await other.click({ timeout: 10_000 }).catch(() => {});
    await place('交警支队').waitFor({ timeout: 5_000 }).catch(() => {});
  }
  await place('交警支队').waitFor();
  await page.getByRole('button', { name: /审核人/ }).waitFor();
});

test('an address outside the scope says so in one sentence', async () => {
  const page = await newPage(browser);
  await signIn(page, 'tongchuan-jcy');
  await page.goto(`${BASE}/no-such-page`);
  await page.getByRole('heading', { name: '页面不存在' }).waitFor();
  await axe(page);
});
