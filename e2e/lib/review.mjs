import { told } from './controls.mjs';

/** How many candidates wait. */
export async function left(page) {
  const words = await page.locator('.zx-main').getByText(/剩 \d+ 条/).first().innerText();
  return Number(/剩 (\d+) 条/.exec(words)[1]);
}

/** Waits until this many are left. */
export const leaves = (page, count) =>
  page.locator('.zx-main').getByText(new RegExp(`剩 ${count} 条`)).first().waitFor();

const button = (page) => page.getByRole('button', { name: /确认（整组 \d+ 条问题）/ });

/** Candidates of the group before one's eyes. */
const size = async (page) => Number(/(\d+) 条问题/.exec(await button(page).innerText())[1]);

/** Opens the page that the finding rests on, as it was read, and goes back to the review. */
export async function keptPage(page) {
  await page.getByRole('button', { name: '查看取证页面' }).first().click();
  const dialog = page.getByRole('dialog', { name: /取证页面/ });
  await dialog.locator('mark').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await button(page).waitFor();
}

/** Goes from the review to the report of the site whose candidates are before one's eyes. */
export async function report(page) {
  await page.getByRole('link', { name: '查看该网站的检查报告' }).click();
  await page.getByRole('heading', { name: /检查报告$/ }).waitFor();
  await page.getByRole('list', { name: '各项指标的结论' }).waitFor();
}

export async function confirmGroup(page) {
  const count = await size(page);
  await button(page).click();
  await told(page, `已确认 ${count} 条`);
  return count;
}

/** Undoes the last decision with its key. */
export async function undo(page) {
  await page.keyboard.press('z');
  await told(page, /已撤销 \d+ 条判定/);
}

/** Dismisses with the first of the usual reasons. */
export async function dismissGroup(page) {
  const count = await size(page);
  await page.getByRole('button', { name: /^排除…/ }).click();
  const dialog = page.getByRole('dialog', { name: /排除候选问题/ });
  await dialog.getByRole('button', { name: /^误报/ }).click();
  await dialog.getByRole('button', { name: '排除', exact: true }).click();
  await told(page, `已排除 ${count} 条`);
  return count;
}
