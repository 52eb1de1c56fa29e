import assert from 'node:assert/strict';
import { confirmed, setDate, told } from './controls.mjs';
import { open, settled } from './product.mjs';

/** Drafts the tasks of the units that the screen proposes, leaving out what `only` does not match. */
export async function draftTask(page, campaign, { only, due }) {
  await open(page, campaign);
  await page.getByRole('button', { name: '下达整改任务' }).click();
  await page.getByRole('heading', { name: '向谁下达' }).waitFor();
  for (const unit of await page.locator('.zx-issue-unit').all()) {
    const wanted = (await unit.locator('h3').innerText()) === only;
    for (const box of await unit.getByRole('checkbox').all()) await box.setChecked(wanted);
  }
  await setDate(page.getByLabel('期限', { exact: true }), due);
}

/** Sends the drafts to the approver. */
export async function sendDraft(page) {
  await page.getByRole('button', { name: /^起草 \d+ 项任务$/ }).click();
  await told(page, '已起草，待审批员下达');
}

/** Opens the unit's newest task from the list. */
export async function openTask(page, unit) {
  await open(page, '/tasks');
  await page.getByRole('row').filter({ hasText: unit }).getByRole('link').first().click();
  await page.locator('.zx-item').first().waitFor();
  await settled(page);
}

/** Answers every problem in turn and waits for the machine's second look at each. */
export async function answerAll(page, words) {
  const items = page.locator('.zx-item');
  const count = await items.count();
  assert.ok(count > 0, 'the task has problems to answer');
  for (let at = 0; at < count; at += 1) {
    await items.nth(at).getByRole('textbox').fill(words);
    await items.nth(at).getByRole('button', { name: /^(再次)?提交(并复查|答复)$/ }).click();
    await items.nth(at).getByText('整改说明').waitFor();
  }
  return count;
}

/** Waits until the machine has looked again at every problem and sees none. */
export async function seenMended(page, count) {
  const mended = page.locator('.zx-item').filter({ hasText: '机器复查：已整改' });
  await mended.nth(count - 1).waitFor({ timeout: 90_000 });
}

export const submitAnswers = async (page) => {
  await page.getByRole('button', { name: '提交审核' }).click();
  await told(page, '已提交本单位审核人');
};

export const sendAnswers = (page) => confirmed(page, '审核报送', { asks: '报送整改情况' });
export const issueTask = (page) => confirmed(page, '下达任务', { asks: '下达整改任务' });
export const verifyTask = (page) => confirmed(page, '核验通过', { asks: '核验通过？' });
