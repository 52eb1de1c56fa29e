import { Select } from 'antd';
import type { ListState } from '../lib/listState';

export interface Filter {
  name: string;
  label: string;
  options: { value: string; label: string }[];
  /** Typing narrows the options. */
  searchable?: boolean;
  /** Several values at once, in the address separated by commas. */
  multiple?: boolean;
}

const valuesOf = (filter: Filter, list: ListState) => {
  const text = list.get(filter.name);
  return text ? (filter.multiple ? text.split(',') : [text]) : [];
};

/** The words of a value; while the options are on their way, nothing but that. */
const wordsOf = (filter: Filter, value: string) =>
  filter.options.find((o) => o.value === value)?.label ?? (filter.options.length === 0 ? '…' : value);

/** The words of what is chosen. */
export const chosenOf = (filter: Filter, list: ListState) =>
  valuesOf(filter, list).map((value) => wordsOf(filter, value));

/** One filter of a list: 地区：全部. */
export function FilterSelect({ filter, list }: { filter: Filter; list: ListState }) {
  const common = {
    'aria-label': filter.label,
    showSearch: filter.searchable ? { optionFilterProp: 'label' } : false,
    popupMatchSelectWidth: false,
    style: { minWidth: 130 },
  } as const;
  if (filter.multiple) {
    const words = chosenOf(filter, list);
    const summary = words.length > 1 ? `${words[0]}等 ${words.length} 项` : words[0];
    return (
      <Select
        {...common}
        mode="multiple"
        maxTagCount={0}
        maxTagPlaceholder={`${filter.label}：${summary ?? ''}`}
        placeholder={`${filter.label}：全部`}
        value={valuesOf(filter, list)}
        onChange={(values: string[]) => list.set(filter.name, values.join(','))}
        options={filter.options}
      />
    );
  }
  return (
    <Select
      {...common}
      value={list.get(filter.name) ?? ''}
      onChange={(value: string) => list.set(filter.name, value)}
      labelRender={({ label, value }) =>
        value === '' ? label : `${filter.label}：${wordsOf(filter, String(value))}`
      }
      options={[{ value: '', label: `${filter.label}：全部` }, ...filter.options]}
    />
  );
}
