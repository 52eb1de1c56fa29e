import { Button } from 'antd';
import { Fragment, useEffect, useRef } from 'react';
import { lookAt } from '../lib/look';

export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

interface Props {
  /** What somebody else changed: 这条答复. */
  what: string;
  /** Who did, where that is recorded. */
  by?: string;
  differences: Difference[];
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two people changed the same thing: both versions where they differ, and a choice. */
export function ConflictCallout({ what, by, differences, keepMine, takeTheirs }: Props) {
  const callout = useRef<HTMLElement>(null);
  // One types far from it: nothing is saved any more until the choice is made.
  useEffect(() => lookAt(callout.current), []);
  return (
    <section ref={callout} className="zx-callout" role="alert" tabIndex={-1} data-conflict>
      <h2>
        {by ?? '他人'}已修改{what}，您的内容尚未保存
      </h2>
      <dl className="zx-fields">
        {differences.map(({ label, mine, theirs }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              <div className="zx-words">对方：{theirs || '（未填写）'}</div>
              <div className="zx-words">
                您的：<span className="zx-new">{mine || '（未填写）'}</span>
              </div>
            </dd>
          </Fragment>
        ))}
      </dl>
      <div className="zx-actions">
        <Button onClick={keepMine}>用我的内容覆盖</Button>
        <Button onClick={takeTheirs}>载入对方的内容</Button>
      </div>
    </section>
  );
}
