import { setDate, told } from './controls.mjs';
import { open } from './product.mjs';

/** The demo's business time and sites, moved with the controls beside the clock. */
export class Demo {
  #page;

  constructor(page) {
    this.#page = page;
  }

  async forwardTo(time) {
    const page = this.#page;
    await open(page, '/');
    await page.getByRole('button', { name: '推进业务时间' }).click();
    await setDate(page.getByLabel('推进到'), time);
    await page.getByRole('button', { name: /^推进到/ }).click();
    await told(page, '业务时间已推进到');
    const [, year, month, day] = /(\d+)-0?(\d+)-0?(\d+)/.exec(time);
    await page.getByRole('note').getByText(`${year}年${month}月${day}日`).waitFor();
  }

  /** Opens the list of faulty sites. */
  async sites() {
    await this.#page.getByRole('button', { name: '演示网站' }).click();
    return this.#page.getByRole('dialog', { name: '演示网站' });
  }

  async mend(host) {
    const dialog = await this.sites();
    const site = dialog.getByRole('listitem').filter({ hasText: host });
    await site.getByRole('button', { name: '切换为已改正' }).click();
    await site.locator('.zx-tag').filter({ hasText: '已改正' }).waitFor();
    await dialog.getByRole('button', { name: /Close|关闭/ }).click();
  }
}

