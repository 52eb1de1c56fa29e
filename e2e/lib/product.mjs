import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Address of the instance under test. */
export const BASE = process.env.ZX_BASE ?? 'http://localhost:8080';

/** Where screenshots end; the guide takes its pictures from here. */
export const PICTURES = process.env.ZX_PICTURES ?? resolve(import.meta.dirname, '../pictures');

/** Widths of a screen's pictures: all of them for the main screens, else the widest and the phone's. */
export const ALL = [1440, 1366, 390];
const USUAL = [1440, 390];
const HEIGHTS = { 1440: 900, 1366: 768, 390: 844 };
// Short messages of what was done just before are no part of a picture.
const HIDDEN = '.ant-message { visibility: hidden }';
// Evaluated, not added as a script: the product's content security policy forbids that.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Signs in through Keycloak's own page; the password is the demo's, from ZX_PASSWORD. */
export async function signIn(page, login, to = '/') {
  await page.goto(`${BASE}/api/v1/session/sign-in?to=${encodeURIComponent(to)}`);
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(process.env.ZX_PASSWORD ?? '');
  await page.locator('#kc-login').click();
  await page.locator('.zx-main, .zx-plain').first().waitFor();
}

/** Goes to a screen of the product and waits until its content stands. */
export async function open(page, path) {
  await page.goto(`${BASE}${path}`);
  await settled(page);
}

/** Waits until nothing loads any more. */
export async function settled(page) {
  await page.locator('h1').first().waitFor();
  await page.locator('.ant-skeleton, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Takes the screen at each width as `<name>-<width>.png`, the window's height or the whole page. */
export async function screenshot(page, name, widths = ALL, { fullPage = false } = {}) {
  mkdirSync(PICTURES, { recursive: true });
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHTS[width] ?? 900 });
    await page.waitForTimeout(150);
    await still(page);
    await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage, style: HIDDEN });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(overflow <= 0, `${name} at ${width}: the page scrolls sideways by ${overflow} px`);
  }
  await page.setViewportSize(before);
}

/** Waits until nothing that ends is moving: in half a fade axe would measure a colour that is none of ours. */
const still = (page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every((one) => one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity),
  );

/** Fails on any serious or critical violation, naming rule and place. */
export async function axe(page) {
  await still(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const result = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return result.violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
  });
  assert.deepEqual(violations, [], `axe at ${page.url()}`);
}

/** Looks at the screen from its top: no violation, nothing that scrolls sideways, a picture at each width. */
export async function look(page, name, widths = USUAL) {
  await settled(page);
  await axe(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await screenshot(page, name, widths);
}
