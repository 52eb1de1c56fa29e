import { Button, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { ListState } from '../lib/listState';

export interface Filter {
  name: string;
  label: string;
  options: { value: string; label: string }[];
  /** Typing narrows the options. */
  searchable?: boolean;
}

interface Props {
  list: ListState;
  /** What the search looks at, e.g. 名称、标识码、单位. */
  searchHint: string;
  filters?: Filter[];
}

/** Search and filters in one line, the active ones as chips below; all of it in the address. */
export function FilterBar({ list, searchHint, filters = [] }: Props) {
  const active = filters.filter((f) => list.get(f.name));
  const names = [...filters.map((f) => f.name), 'q'];
  return (
    <>
      <div className="zx-filters" role="search">
        <SearchBox list={list} hint={searchHint} />
        {filters.map((filter) => (
          <Select
            key={filter.name}
            aria-label={filter.label}
            value={list.get(filter.name) ?? ''}
            onChange={(value) => list.set(filter.name, value)}
            showSearch={filter.searchable ? { optionFilterProp: 'label' } : false}
            popupMatchSelectWidth={false}
            style={{ minWidth: 140 }}
            options={[{ value: '', label: `${filter.label}：全部` }, ...filter.options]}
          />
        ))}
      </div>
      {(active.length > 0 || list.get('q')) && (
        <div className="zx-chips">
          {active.map((filter) => {
            const chosen = filter.options.find((o) => o.value === list.get(filter.name));
            const label = `${filter.label}：${chosen?.label ?? list.get(filter.name)}`;
            return (
              <Button
                key={filter.name}
                size="small"
                aria-label={`去掉筛选 ${label}`}
                onClick={() => list.set(filter.name, undefined)}
              >
                {label} ×
              </Button>
            );
          })}
          <Button size="small" type="link" onClick={() => list.clear(names)}>
            清除
          </Button>
        </div>
      )}
    </>
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
      list.set('q', text);
    }, 350);
    return () => clearTimeout(timer);
  }, [text, list]);
  return (
    <Input
      aria-label={`查找 ${hint}`}
      placeholder={hint}
      allowClear
      value={text}
      onChange={(e) => setText(e.target.value)}
      style={{ width: 250 }}
    />
  );
}
