import { newPage } from './browser.mjs';
import { PICTURES, signIn } from './product.mjs';
import { mkdirSync } from 'node:fs';

/** The people of a story, each signed in once, in a window of their own. */
export class People {
  #browser;
  #pages = new Map();

  constructor(browser) {
    this.#browser = browser;
  }

  /** The window of the person with this login name. */
  async as(login) {
    let page = this.#pages.get(login);
    if (!page) {
      page = await newPage(this.#browser);
      await signIn(page, login);
      this.#pages.set(login, page);
    }
    return page;
  }

  /** Faults of the scripts on any page, with who met them. */
  errors() {
    return [...this.#pages].flatMap(([login, page]) => page.errors.map((words) => `${login}: ${words}`));
  }

  /** What each person has before their eyes, for whoever looks for the reason of a failure. */
  async keepPictures() {
    mkdirSync(PICTURES, { recursive: true });
    for (const [login, page] of this.#pages) {
      await page.screenshot({ path: `${PICTURES}/failed-${login}.png` });
    }
  }
}
