import { Button } from 'antd';
import { Fragment } from 'react';
import type { Filing, Form } from './filings';
import { FIELDS, type FieldName } from './labels';

interface Props {
  mine: Form;
  theirs: Filing;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two people changed the same draft: both versions, and a choice. */
export function ConflictNotice({ mine, theirs, keepMine, takeTheirs }: Props) {
  const fields = differences(mine, theirs.form ?? {});
  return (
    <section className="zx-callout" role="alert">
      <h2>{theirs.preparedByName ?? '他人'}已修改这份备案，您的内容尚未保存</h2>
      <dl className="zx-fields">
        {fields.map((field) => (
          <Fragment key={field}>
            <dt>{FIELDS[field]}</dt>
            <dd>
              <div>对方：{text(theirs.form?.[field])}</div>
              <div>
                您的：<span className="zx-new">{text(mine[field])}</span>
              </div>
            </dd>
          </Fragment>
        ))}
      </dl>
      <div className="zx-decide">
        <Button onClick={keepMine}>用我的内容覆盖</Button>
        <Button onClick={takeTheirs}>载入对方的内容</Button>
      </div>
    </section>
  );
}

export function differences(mine: Form, theirs: Form): FieldName[] {
  return (Object.keys(FIELDS) as FieldName[]).filter((field) => text(mine[field]) !== text(theirs[field]));
}

function text(value: unknown): string {
  if (value === null || value === undefined || value === '') return '（未填写）';
  if (Array.isArray(value)) return value.length === 0 ? '（未填写）' : `${value.length} 行`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value);
}
