import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../lib/browser.mjs';
import { told, wordsOf } from '../lib/controls.mjs';
import { Demo } from '../lib/demo.mjs';
import { partsOf, textOf } from '../lib/docx.mjs';
import { decide, fillFiling, openFromDesk } from '../lib/filing.mjs';
import { applyList, bar, chooseList, closePart, figure, plan, savePlan } from '../lib/inspection.mjs';
import * as notices from '../lib/notice.mjs';
import { People } from '../lib/people.mjs';
import { lexicon } from '../lib/lexicon.mjs';
import { ALL, look, open, settled } from '../lib/product.mjs';
import * as tasks from '../lib/rectification.mjs';
import * as review from '../lib/review.mjs';

/** The demo quarter by hand, from the filing to the issued notice; each step rests on the one before. */
let browser;
let people;
let demo;
let campaign;
let notice;
let broken = false;

before(async () => {
  browser = await launch();
  people = new People(browser);
});
after(() => browser.close());

function step(name, act) {
  test(name, async (t) => {
    if (broken) return t.skip('an earlier step failed');
    broken = true;
    try {
      await act();
      assert.deepEqual(people.errors(), []);
      broken = false;
    } finally {
      if (broken) await people.keepPictures();
    }
  });
}

const ACCOUNT = '宜君示例农业农村';
const XINGPING = '兴平市人民政府办公室';

step('宜君: a unit files the opening of an account, its reviewer signs', async () => {
  const reporter = await people.as('yijun-nyncj-tby');
  await look(reporter, 'desk-reporter');
  await fillFiling(reporter, {
    name: ACCOUNT,
    handle: 'yijun-shili-nync',
    platform: '微信公众号',
    subType: '订阅号',
    functionClass: '发布类',
    openedOn: '2025-02-10',
    certifiedBody: '宜君县示例农业农村局',
    url: 'https://xinmeiti.example/yijun-nync',
    description: '发布农时、政策和服务信息',
    reason: '便民服务需要',
  });
  await look(reporter, 'filing-form', ALL);
  await reporter.getByRole('button', { name: '提交审核' }).click();
  await told(reporter, '已提交本单位审核人');

  const reviewer = await people.as('yijun-nyncj-shr');
  await openFromDesk(reviewer, ACCOUNT);
  await look(reviewer, 'filing-sign');
  await decide(reviewer, '情况属实，同意报送', '审核报送');
});

step('宜君: the county approves, the account enters the register, the city takes note', async () => {
  const county = await people.as('yijun-spy');
  await open(county, `/accounts?q=${ACCOUNT}`);
  await county.getByText('没有符合条件').first().waitFor();
  await openFromDesk(county, ACCOUNT);
  await look(county, 'filing-approve', ALL);
  await decide(county, '同意开办', '同意');

  const city = await people.as('tongchuan-spy');
  await openFromDesk(city, ACCOUNT);
  await city.getByPlaceholder('可不填').fill('已阅');
  await city.getByRole('button', { name: '知悉', exact: true }).click();
  await told(city, '已知悉');
  await look(city, 'filing-done');
  for (const page of [county, city]) {
    await open(page, `/accounts?q=${ACCOUNT}`);
    await page.getByRole('row').filter({ hasText: ACCOUNT }).getByText('微信').first().waitFor();
  }
  await look(county, 'accounts-county', ALL);
  await county.getByRole('link', { name: ACCOUNT }).click();
  await county.getByText('登记入册，填写').waitFor();
  await look(county, 'account');
});

step('02-10 the inspector plans the census of 咸阳 and runs the machine', async () => {
  const inspector = await people.as('xianyang-jcy');
  await look(inspector, 'desk-inspector-first');
  await plan(inspector, '2025-02-10 09:00');
  await look(inspector, 'campaign-new');
  campaign = await savePlan(inspector);
  assert.equal(await figure(inspector, '网站').innerText(), '0 / 53');
  assert.equal(await figure(inspector, '账号').innerText(), '0 / 293');
  await inspector.getByRole('button', { name: '开始机器检查（53 个网站）' }).click();
  await inspector.getByText(/^正在检查：/).waitFor();
  await inspector.reload();
  await settled(inspector);
  await inspector.getByText('机器检查进行中').first().waitFor();
  await inspector.waitForFunction(
    () => {
      const percent = document.querySelector('[aria-label="机器检查进度"]')?.getAttribute('aria-valuenow');
      return Number(percent) >= 30;
    },
    null,
    { timeout: 240_000 },
  );
  await look(inspector, 'campaign-running', ALL);
  await figure(inspector, '机器检查').getByText('已完成').waitFor({ timeout: 240_000 });
  assert.equal(await bar(inspector).getAttribute('aria-valuenow'), '100');
  assert.equal(await figure(inspector, '网站').innerText(), '53 / 53');
  await look(inspector, 'campaign-done');
});

step('02-10 candidates are confirmed and dismissed with their evidence, decisions are undone', async () => {
  const inspector = await people.as('xianyang-jcy');
  await inspector.getByRole('button', { name: /^去复核（\d+）$/ }).click();
  await inspector.getByRole('heading', { name: '判定' }).waitFor();
  await look(inspector, 'review', ALL);
  await review.keptPage(inspector);
  const open = await review.left(inspector);
  for (const decision of [review.confirmGroup, review.dismissGroup]) {
    const decided = await decision(inspector);
    await review.leaves(inspector, open - decided);
    await review.undo(inspector);
    await review.leaves(inspector, open);
  }
  await review.report(inspector);
  await look(inspector, 'target-report', ALL);
});

step('02-14 the system administrator moves the clock; both lists are imported and closed', async () => {
  demo = new Demo(await people.as('shaanxi-xtgly'));
  await demo.forwardTo('2025-02-14 09:00');
  const inspector = await people.as('xianyang-jcy');
  await open(inspector, '/');
  await look(inspector, 'desk-inspector', ALL);
  await chooseList(inspector, campaign, 'results-sites.xlsx');
  await inspector.getByText('D038').first().waitFor();
  await look(inspector, 'import-sites', ALL);
  await applyList(inspector, '导入 5 条政府网站结果');
  await inspector.getByText('政府网站检查结果 5 条已导入').waitFor();
  await look(inspector, 'import-done');
  await closePart(inspector, campaign, 'SITES', 48);
  await look(inspector, 'manual-sites');
  await chooseList(inspector, campaign, 'results-accounts.xlsx');
  await look(inspector, 'import-accounts');
  await applyList(inspector, '导入 10 条政务新媒体结果');
  await inspector.getByText('政务新媒体检查结果 10 条已导入').waitFor();
  await closePart(inspector, campaign, 'ACCOUNTS', 283);
  await look(inspector, 'manual-accounts');
  await open(inspector, campaign);
  assert.equal(await figure(inspector, '账号').innerText(), '293 / 293');
  await open(inspector, `${campaign}?tab=results`);
  await inspector
    .getByRole('table', { name: '政务新媒体（按平台）' })
    .getByRole('button', { name: /^合计合格率 97\.95%/ })
    .waitFor();
  await look(inspector, 'campaign-results', ALL);
});

step('02-17 兴平 gets its task', async () => {
  await demo.forwardTo('2025-02-17 09:00');
  const inspector = await people.as('xianyang-jcy');
  await tasks.draftTask(inspector, campaign, { only: XINGPING, due: '2025-02-20' });
  await look(inspector, 'task-draft');
  await tasks.sendDraft(inspector);
  const approver = await people.as('xianyang-spy');
  await open(approver, '/');
  await look(approver, 'desk-approver', ALL);
  await tasks.openTask(approver, XINGPING);
  await look(approver, 'task-issue');
  await tasks.issueTask(approver);
});

step('02-19 兴平 mends its site, answers, the machine looks again, the city verifies', async () => {
  await demo.forwardTo('2025-02-19 09:00');
  await demo.sites();
  const admin = await people.as('shaanxi-xtgly');
  await look(admin, 'demo-sites', [1440]);
  await open(admin, '/');
  await demo.mend('www.xingping.gov.cn');

  const reporter = await people.as('xingping-zfb-tby');
  await open(reporter, '/');
  await look(reporter, 'desk-unit');
  await tasks.openTask(reporter, XINGPING);
  await look(reporter, 'task', ALL);
  await reporter.getByRole('link', { name: '查看问题清单' }).click();
  await reporter.getByRole('heading', { name: `${XINGPING}问题清单` }).waitFor();
  await look(reporter, 'task-report', ALL);
  await tasks.openTask(reporter, XINGPING);
  const count = await tasks.answerAll(reporter, '已完成整改，请予核验。');
  assert.equal(count, 2);
  await tasks.seenMended(reporter, count);
  await look(reporter, 'task-answered');
  await tasks.submitAnswers(reporter);

  const reviewer = await people.as('xingping-zfb-shr');
  await tasks.openTask(reviewer, XINGPING);
  await look(reviewer, 'task-send');
  await tasks.sendAnswers(reviewer);

  const approver = await people.as('xianyang-spy');
  await tasks.openTask(approver, XINGPING);
  await tasks.seenMended(approver, count);
  await look(approver, 'task-verify');
  await tasks.verifyTask(approver);
  await approver.getByText('已整改').first().waitFor();
});

const SENTENCES = ['53家', '100%', '5家', '293个', '6个', '4个', '97.95%'];

step('02-21 the notice is drafted from the records and reviewed', async () => {
  await demo.forwardTo('2025-02-21 09:00');
  const inspector = await people.as('xianyang-jcy');
  notice = await notices.draftNotice(inspector, campaign);
  const words = await notices.sheetWords(inspector);
  for (const number of SENTENCES) assert.ok(words.includes(number), `${number} in ${words}`);
  assert.equal((await notices.annexRows(inspector, 1)).length, 5);
  assert.equal((await notices.annexRows(inspector, 2)).length, 10);
  await notices.clickNumber(inspector, '97.95%');
  await inspector.getByRole('heading', { name: /97\.95%.*从哪里来/ }).waitFor();
  await notices.annexesFit(inspector, [1366, 390]);
  await look(inspector, 'notice-draft', ALL);
  await notices.sendToReview(inspector);
  const approver = await people.as('xianyang-spy');
  await open(approver, notice);
  await look(approver, 'notice-review');
  await notices.approve(approver);
});

step('02-21 the leader signs; the unit sees it; the docx says what the records say', async () => {
  const leader = await people.as('xianyang-ld');
  await open(leader, '/');
  await look(leader, 'desk-leader');
  await open(leader, notice);
  const dialog = await notices.sign(leader, ['2025年2月28日'], '咸政办发');
  await look(leader, 'notice-sign', [1440, 390]);
  await notices.issue(dialog);
  await leader.getByRole('button', { name: '下载 docx', exact: true }).waitFor();
  await notices.annexesFit(leader, [1366, 390]);
  await look(leader, 'notice', ALL);
  const { name, bytes } = await notices.download(leader);
  assert.match(name, /\.docx$/);
  assert.ok(partsOf(bytes).has('[Content_Types].xml'));
  const text = textOf(bytes).replace(/\s+/g, '');
  for (const words of [...SENTENCES, '咸政办发〔2025〕'])
    assert.ok(text.includes(words), `${words} in the docx`);
  for (const row of await notices.annexRows(leader, 1))
    for (const cell of row) assert.ok(text.includes(cell.replace(/\s+/g, '')), `${cell} in the docx`);

  const unit = await people.as('yunyang-tby');
  await look(unit, 'desk-failed-unit');
  await open(unit, notice);
  assert.ok((await notices.sheetWords(unit)).includes('97.95%'));
  await open(unit, '/tasks');
  assert.ok((await wordsOf(unit.locator('main'))).includes('泾阳县云阳镇'));
});

step('administrators see organisations, people and the audit trail of all this', async () => {
  const system = await people.as('shaanxi-xtgly');
  await open(system, '/organisations');
  await look(system, 'organisations');
  await open(system, '/people');
  await look(system, 'people');
  await lexicon(system);
  const audit = await people.as('shaanxi-sjgly');
  await open(audit, '/audit');
  await audit.getByText('签发').first().waitFor();
  await look(audit, 'audit');
});

step('the province sees the issued notice', async () => {
  const province = await people.as('shaanxi-ld');
  await look(province, 'desk-province', ALL);
  await open(province, '/notices');
  await province.getByRole('row').filter({ hasText: '咸阳' }).getByText('已印发').waitFor();
  await look(province, 'notices');
});
