import { confirmed, told } from './controls.mjs';
import { ALL, look, open } from './product.mjs';

const WRONG = '电梯按装';

/** An administrator looks through the lexicon, adds an entry, tries a text on it and takes the entry away. */
export async function lexicon(page) {
  await open(page, '/lexicon');
  await look(page, 'lexicon', ALL);
  await page.getByRole('button', { name: '添加错误表述' }).click();
  const drawer = page.getByRole('dialog', { name: '添加错误表述' });
  await drawer.getByLabel('错误写法').fill(WRONG);
  await drawer.getByLabel('正确写法').fill('电梯安装');
  await drawer.getByLabel('类别').fill('错别字');
  await drawer.getByLabel('来源').fill('本单位整理');
  await look(page, 'lexicon-entry', ALL);
  await drawer.getByRole('button', { name: '添加错误表述' }).click();
  await told(page, `“${WRONG}”已添加`);
  await page.getByRole('tab', { name: '固定表述' }).click();
  await look(page, 'lexicon-phrases');
  await page.getByRole('tab', { name: '试查' }).click();
  await page.getByLabel('要试查的文字').fill(`截止目前，全市${WRONG}维修均按规定办理。`);
  await page.getByRole('button', { name: '试查' }).click();
  await page.getByText('查出 2 处疑似问题').waitFor();
  await look(page, 'lexicon-trial', ALL);
  await open(page, `/lexicon?q=${encodeURIComponent(WRONG)}`);
  await confirmed(page, '删除', { asks: `删除“${WRONG}”？` });
  await page.getByText('没有符合条件的记录').waitFor();
}
