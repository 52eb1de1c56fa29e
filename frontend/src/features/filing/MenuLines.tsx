import { Button } from 'antd';
import { LimitedInput } from '../../shared/ui/Limited';
import type { MenuLine } from './filings';

const CELLS: [keyof MenuLine, string][] = [
  ['name', '名称'],
  ['first', '一级菜单'],
  ['second', '二级菜单'],
  ['third', '三级菜单'],
  ['note', '备注'],
];

interface Props {
  lines: MenuLine[];
  onChange: (lines: MenuLine[]) => void;
  note?: string;
}

/** 栏目设置: as many lines as the account has columns. */
export function MenuLines({ lines, onChange, note }: Props) {
  return (
    <div>
      <div style={{ marginBottom: 8 }}>栏目设置</div>
      {note && <div className="zx-field-reason">{note}</div>}
      {lines.map((line, i) => (
        <div key={i} className="zx-menu-line">
          {CELLS.map(([cell, label]) => (
            <LimitedInput
              key={cell}
              aria-label={`第 ${i + 1} 行${label}`}
              placeholder={label}
              value={line[cell] ?? ''}
              max={cell === 'note' ? 200 : 60}
              onChange={(e) =>
                onChange(lines.map((l, at) => (at === i ? { ...l, [cell]: e.target.value } : l)))
              }
            />
          ))}
          <Button
            aria-label={`删除第 ${i + 1} 行栏目`}
            onClick={() => onChange(lines.filter((_, at) => at !== i))}
          >
            删除
          </Button>
        </div>
      ))}
      <Button type="dashed" disabled={lines.length >= 30} onClick={() => onChange([...lines, {}])}>
        添加栏目
      </Button>
    </div>
  );
}
