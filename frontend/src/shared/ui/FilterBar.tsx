import { FilterOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Drawer, Input } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ListState } from '../lib/listState';
import { chosenOf, FilterSelect, type Filter } from './FilterSelect';

/** A question people really ask, e.g. 即将静默 4. */
export interface Shortcut {
  label: string;
  count?: number;
  /** The filters it sets. */
  filters: Record<string, string>;
}

interface Props {
  list: ListState;
  /** What the search looks at, e.g. 名称、标识码、单位; absent for lists without a search. */
  searchHint?: string;
  filters?: Filter[];
  shortcuts?: Shortcut[];
  /** Stands before the search, e.g. the choice between two kinds. */
  lead?: ReactNode;
  /** Stands at the right end of the line, e.g. the register's date. */
  extra?: ReactNode;
}

/** Search and filters in one line (a sheet on phones), the active ones as chips below; all of it in the address. */
export function FilterBar({ list, searchHint, filters = [], shortcuts = [], lead, extra }: Props) {
  const [sheet, setSheet] = useState(false);
  const active = filters.filter((f) => list.get(f.name));
  const names = [...filters.map((f) => f.name), 'q'];
  const selects = filters.map((filter) => <FilterSelect key={filter.name} filter={filter} list={list} />);
  const cleared = active.length === 0;
  return (
    <>
      <div className="zx-filters" role="search">
        {lead && <div className="zx-filters-lead">{lead}</div>}
        {searchHint && <SearchBox list={list} hint={searchHint} />}
        <div className="zx-filters-wide">{selects}</div>
        {filters.length > 0 && (
          <Button className="zx-filters-narrow" icon={<FilterOutlined />} onClick={() => setSheet(true)}>
            筛选{active.length > 0 ? ` ${active.length}` : ''}
          </Button>
        )}
        {extra && <div className="zx-filters-extra">{extra}</div>}
      </div>
      {(!cleared || shortcuts.length > 0) && (
        <div className="zx-chips">
          {active.map((filter) => (
            <Chip key={filter.name} filter={filter} list={list} />
          ))}
          {!cleared && (
            <Button size="small" type="link" onClick={() => list.clear(names)}>
              清除
            </Button>
          )}
          {shortcuts.length > 0 && <Shortcuts list={list} items={shortcuts} />}
        </div>
      )}
      <Drawer
        title="筛选"
        placement="bottom"
        size="large"
        open={sheet}
        onClose={() => setSheet(false)}
        footer={
          <Button type="primary" block onClick={() => setSheet(false)}>
            查看结果
          </Button>
        }
      >
        <div className="zx-filters-sheet">{selects}</div>
      </Drawer>
    </>
  );
}

function Chip({ filter, list }: { filter: Filter; list: ListState }) {
  const label = `${filter.label}：${chosenOf(filter, list).join('、')}`;
  return (
    <button
      type="button"
      className="zx-chip"
      aria-label={`去掉筛选 ${label}`}
      onClick={() => list.set(filter.name, undefined)}
    >
      {label} <span aria-hidden="true">×</span>
    </button>
  );
}

function Shortcuts({ list, items }: { list: ListState; items: Shortcut[] }) {
  return (
    <span className="zx-shortcuts">
      <span className="zx-secondary">常用筛选：</span>
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          className="zx-shortcut"
          aria-pressed={Object.entries(item.filters).every(([name, value]) => list.get(name) === value)}
          onClick={() => list.setAll(item.filters)}
        >
          {item.label} {item.count}
        </button>
      ))}
    </span>
  );
}

function SearchBox({ list, hint }: { list: ListState; hint: string }) {
  const current = list.get('q') ?? '';
  const [text, setText] = useState(current);
  const sent = useRef(current);
  useEffect(() => {
    if (current !== sent.current) {
      sent.current = current;
      setText(current);
    }
  }, [current]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      list.set('q', text, true);
    }, 350);
    return () => clearTimeout(timer);
  }, [text, list]);
  return (
    <Input
      className="zx-filters-search"
      aria-label={`查找 ${hint}`}
      placeholder={hint}
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      value={text}
      onChange={(e) => setText(e.target.value)}
    />
  );
}
