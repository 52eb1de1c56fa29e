import { Table, type TableProps } from 'antd';

/** A table of read-only rows that may be wider than its place: the place scrolls, by keyboard too. */
export function ScrollTable<T extends object>({ label, ...table }: TableProps<T> & { label: string }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
    <div className="zx-scroll" role="region" aria-label={label} tabIndex={0}>
      <Table<T> aria-label={label} {...table} />
    </div>
  );
}
