import type { Difference } from '../../shared/ui/ConflictCallout';
import type { NewNotice } from './useNotices';
import type { NoticeFigure, TextBlock } from './words';

const HEAD = { title: '标题', addressees: '主送机关', copies: '抄送', deadline: '整改期限' } as const;

/** Where two versions of a notice differ, as a reader sees them. */
export function differences(mine: NewNotice, theirs: NewNotice, figures: NoticeFigure[]): Difference[] {
  const head = (Object.keys(HEAD) as (keyof typeof HEAD)[]).map((field) => ({
    label: HEAD[field],
    mine: mine[field],
    theirs: theirs[field],
  }));
  const words = (block: TextBlock | undefined) =>
    block
      ? `${block.lead ?? ''}${block.text ?? ''}`.replace(
          /\{\{([\w.]+)}}/g,
          (token, key) => figures.find((figure) => figure.key === key)?.text ?? token,
        )
      : '（没有这一段）';
  const find = (version: NewNotice, id: string) =>
    (version.blocks as TextBlock[]).find((block) => block.id === id);
  const ids = new Set([...theirs.blocks, ...mine.blocks].map((block) => block.id));
  const text = [...ids].map((id, index) => ({
    label: `第${index + 1}段`,
    mine: words(find(mine, id)),
    theirs: words(find(theirs, id)),
  }));
  const found = [...head, ...text].filter((one) => one.mine !== one.theirs);
  return found.length > 0
    ? found
    : [{ label: '正文', mine: '段落的类型或次序不同', theirs: '段落的类型或次序不同' }];
}
