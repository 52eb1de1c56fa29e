import { resolve } from 'node:path';
import { confirmed, setDate } from './controls.mjs';
import { open, settled } from './product.mjs';

const LISTS = resolve(import.meta.dirname, '../../backend/launcher/src/main/resources/demo');

/** Opens the plan of a census and fills it. */
export async function plan(page, timePoint) {
  await open(page, '/campaigns');
  await page.getByRole('button', { name: '制定检查计划' }).click();
  await page.getByRole('button', { name: '保存计划' }).waitFor();
  await setDate(page.getByLabel('监测时间点'), timePoint);
  await page.getByLabel('普查').check();
}

/** Saves it and returns the path of its screen. */
export async function savePlan(page) {
  await page.getByRole('button', { name: '保存计划' }).click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  await settled(page);
  return new URL(page.url()).pathname;
}

/** A figure of the progress card: its value as printed. */
export const figure = (page, label) =>
  page
    .getByRole('region', { name: '检查进度' })
    .locator('.zx-figure')
    .filter({ has: page.locator('dt', { hasText: label }) })
    .locator('dd')
    .first();

export const bar = (page) => page.getByRole('progressbar', { name: '机器检查进度' });

/** Chooses one of the demo's lists of results; the page stands on the mapping step afterwards. */
export async function chooseList(page, campaign, file) {
  await open(page, campaign);
  await page.getByRole('button', { name: '导入检查结果' }).click();
  await page.locator('input[type=file]').setInputFiles(resolve(LISTS, file));
  await page.waitForURL(/\/import\/[0-9a-f-]{36}$/);
  await settled(page);
  await page.getByRole('heading', { name: '对应规则' }).waitFor();
}

/** Confirms the rows found by name and unit only, takes the meanings shown, and enters the list. */
export async function applyList(page, button) {
  const uncertain = page.getByRole('checkbox', { name: /确认是它/ });
  for (const box of await uncertain.all()) await box.check();
  await page.getByRole('button', { name: button }).click();
}

/** Closes a part, the number of targets without a row confirmed. */
export async function closePart(page, campaign, part, clean) {
  await open(page, `${campaign}?tab=manual&part=${part}`);
  await confirmed(page, `确认其余 ${clean} 个未发现问题`, { asks: `其余 ${clean} 个` });
  await page.getByText(`其余 ${clean} 个未发现问题`).waitFor();
}
