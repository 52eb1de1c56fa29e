import { choose, setDate, told } from './controls.mjs';
import { open, settled } from './product.mjs';

/** Begins 开办 and fills the form; the page stands on the draft afterwards. */
export async function fillFiling(page, form) {
  await open(page, '/filings');
  await page.getByRole('button', { name: '开办新媒体账号' }).click();
  await page.locator('#filing-name').waitFor();
  const field = (name) => page.locator(`#filing-${name}`);
  await field('name').fill(form.name);
  await field('handle').fill(form.handle);
  await choose(page, field('platform'), form.platform);
  await choose(page, field('subType'), form.subType);
  await choose(page, field('functionClass'), form.functionClass);
  await setDate(field('openedOn'), form.openedOn);
  await page.getByLabel('是否认证').getByText('是', { exact: true }).click();
  await field('certifiedBody').fill(form.certifiedBody);
  await page.getByLabel('是否取得互联网新闻信息服务资质').getByText('否', { exact: true }).click();
  await field('url').fill(form.url);
  await field('description').fill(form.description);
  await field('reason').fill(form.reason);
  await page.getByText(/已自动保存/).waitFor();
}

/** Opens the filing of this subject from the person's own desk. */
export async function openFromDesk(page, subject) {
  await open(page, '/');
  const row = page.locator('[data-row]').filter({ hasText: subject });
  await row.getByRole('button').click();
  await page.locator('.zx-filing-side').waitFor();
  await settled(page);
}

/** Gives an opinion and presses the button that decides. */
export async function decide(page, opinion, verb) {
  await page.getByPlaceholder(/可不填/).fill(opinion);
  await page.getByRole('button', { name: verb, exact: true }).click();
  await told(page, `已${verb}`);
}
