import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

/** Quiet, reproducible, and able to run as root in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of the machine: CHROME_PATH, or Debian's package. */
export function findChromium() {
  const found = [process.env.CHROME_PATH, ...PLACES].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium found. On Debian: apt-get install chromium fonts-noto-cjk');
  return found;
}

export const launch = () => chromium.launch({ executablePath: findChromium(), args: FLAGS });

/** A fresh person's window in Chinese; errors of the page end in `page.errors`. */
export async function newPage(browser, options = {}) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  page.errors = [];
  page.on('pageerror', (error) => page.errors.push(error.message));
  return page;
}
