import type { components } from '../../shared/api/schema';

export type ReprintItem = components['schemas']['ReprintItem'];

/** Items the server takes at most. */
export const MOST = 100;

const WEB = /^(https?:\/\/|www\.)\S+$/i;
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const HEADER = /^(序号|标题|信息标题|转载标题)$/;
const NUMBER = /^\d{1,3}[.、]?$/;

/** Rows pasted from a spreadsheet: a title, and an address and a day in any order. */
export function readPasted(text: string): { items: ReprintItem[]; unread: string[] } {
  const items: ReprintItem[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const cells = line
      .split(/[\t|｜]/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    if (cells.length === 0 || HEADER.test(cells[0]!)) continue;
    const item = readRow(cells);
    if (item) items.push(item);
    else unread.push(line.trim());
  }
  return { items, unread };
}

function readRow(cells: string[]): ReprintItem | null {
  const item: ReprintItem = { title: '' };
  for (const cell of cells) {
    const day = toDay(cell);
    if (WEB.test(cell)) item.source = cell;
    else if (day) item.due = day;
    else if (!item.title && !NUMBER.test(cell)) item.title = cell;
    else if (item.title) return null;
  }
  return item.title ? item : null;
}

function toDay(cell: string): string | null {
  const parts = DAY.exec(cell);
  if (!parts) return null;
  const iso = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
  // 2025-02-30 is no day
  return new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso ? iso : null;
}

/** What keeps a list from being saved, by the place in it. */
export function faults(items: ReprintItem[]): Map<number, string> {
  const found = new Map<number, string>();
  const first = new Map<string, number>();
  items.forEach((item, index) => {
    const title = item.title?.trim() ?? '';
    if (!title) found.set(index, '请填写标题');
    else if (first.has(title)) found.set(index, `与第 ${first.get(title)! + 1} 条标题相同`);
    else first.set(title, index);
  });
  return found;
}
