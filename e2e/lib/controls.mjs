import assert from 'node:assert/strict';

/** Chooses an entry of a select that is found by its label. */
export async function choose(page, field, words) {
  await field.click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: words })
    .first()
    .click();
}

/** Types a date (and time) as a person does, and leaves the field with Enter. */
export async function setDate(field, text) {
  await field.click();
  await field.fill(text);
  await field.press('Enter');
  assert.equal(await field.inputValue(), text);
  await field.page().locator('.ant-picker-dropdown').last().waitFor({ state: 'hidden' });
}

/** Presses a button, and the same words again in the question that follows. */
export async function confirmed(page, name, { asks } = {}) {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (asks) await dialog.getByText(asks).filter({ visible: true }).first().waitFor();
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits for the short message after something was done. */
export const told = (page, words) =>
  page.locator('.ant-message-notice, .ant-message').getByText(words).first().waitFor();

/** The words of a part of the page, without white space between them. */
export const wordsOf = async (locator) => (await locator.innerText()).replace(/\s+/g, '');
