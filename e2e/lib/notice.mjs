import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { confirmed, told } from './controls.mjs';
import { open, settled } from './product.mjs';

/** Drafts the notice of an inspection from its screen; returns the path of the notice. */
export async function draftNotice(page, campaign) {
  await open(page, campaign);
  await page.getByRole('button', { name: '起草通报' }).click();
  const dialog = page.getByRole('dialog', { name: '起草通报' });
  await dialog.getByRole('button', { name: '起草', exact: true }).click();
  await page.waitForURL(/\/notices\/[0-9a-f-]{36}$/);
  await page.getByRole('article', { name: '通报正文' }).waitFor();
  await settled(page);
  return new URL(page.url()).pathname;
}

/** The sheet's text without white space. */
export const sheetWords = async (page) =>
  (await page.getByRole('article', { name: '通报正文' }).innerText()).replace(/\s+/g, '');

/** Clicks a number of the sheet; its records then stand beside the sheet. */
export const clickNumber = (page, text) =>
  page.locator('.zx-sheet .zx-fig').filter({ hasText: text }).first().click();

/** The cells of an annex, row by row. */
export const annexRows = (page, at) =>
  page
    .locator(`#annex-${at} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));

/** Every annex stands on its sheet whole, however wide the window: nothing is cut, nothing scrolls. */
export async function annexesFit(page, widths) {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    const over = await page
      .locator('[id^="annex-"], [id^="annex-"] :is(table, th, td)')
      .evaluateAll((all) => all.filter((p) => p.scrollWidth > p.clientWidth + 1).map((p) => p.innerText));
    assert.deepEqual(over, [], `annexes at ${width}`);
    const outside = await page
      .locator('[id^="annex-"] table')
      .evaluateAll((tables) => tables.filter((t) => t.offsetWidth > t.parentElement.clientWidth).length);
    assert.equal(outside, 0, `annexes at ${width}`);
  }
  await page.setViewportSize(before);
}

export const sendToReview = async (page) => {
  await confirmed(page, '送审', { asks: '送审批员审核' });
  await told(page, '已送审');
};

export const approve = (page) => confirmed(page, '审核通过', { asks: '审核通过？' });

/** Begins to sign: reads what follows and the number that the screen proposes. */
export async function sign(page, effects, prefix) {
  await page.getByRole('button', { name: '签发', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '签发通报' });
  for (const words of effects) await dialog.getByText(words).waitFor();
  assert.equal(await dialog.getByLabel('发文代字').inputValue(), prefix);
  return dialog;
}

export async function issue(dialog) {
  await dialog.getByRole('button', { name: '签发并印发' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Downloads the notice and returns name and bytes. */
export async function download(page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 docx', exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
