import { Button } from 'antd';
import { useState } from 'react';
import { OutwardLink } from './OutwardLink';

/** Pages named at once; the others on request. */
const SHOWN = 3;

interface Props {
  /** The first of the pages that the same problem stands on. */
  pages: string[];
  /** All of them. */
  count: number;
}

/** On which pages the same problem stands: a few at once, the others behind 展开. */
export function PageList({ pages, count }: Props) {
  const [open, setOpen] = useState(false);
  if (count < 2) return null;
  const shown = open ? pages : pages.slice(0, SHOWN);
  return (
    <div className="zx-page-list">
      <p>
        <strong>同样的问题出现在 {count} 个页面</strong>
        {pages.length > 0 && pages.length < count && (
          <span className="zx-secondary">，列出前 {pages.length} 个</span>
        )}
      </p>
      {pages.length > 0 && (
        <ul aria-label="同样的问题所在的页面">
          {shown.map((page) => (
            <li key={page}>
              <OutwardLink href={page}>{page}</OutwardLink>
            </li>
          ))}
        </ul>
      )}
      {pages.length > SHOWN && (
        <Button size="small" type="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起' : `展开其余 ${pages.length - SHOWN} 个页面`}
        </Button>
      )}
    </div>
  );
}
