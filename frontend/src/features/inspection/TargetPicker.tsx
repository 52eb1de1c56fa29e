import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { api, unwrap } from '../../shared/api/client';

interface Choice {
  value: string;
  label: string;
}

interface Props {
  value?: string[];
  onChange?: (ids: string[]) => void;
  id?: string;
}

const LIMIT = 20;

/** Sites and accounts of the register in normal state that fit the words. */
async function find(q: string): Promise<{ label: string; options: Choice[] }[]> {
  const query = { q: q || undefined, limit: LIMIT, state: 'NORMAL' as const };
  const [sites, accounts] = await Promise.all([
    unwrap(api.GET('/api/v1/websites', { params: { query } })),
    unwrap(api.GET('/api/v1/accounts', { params: { query } })),
  ]);
  return [
    {
      label: `政府网站 ${sites.total}`,
      options: (sites.items ?? []).map((w) => ({ value: w.id!, label: `${w.name}（${w.unitName}）` })),
    },
    {
      label: `政务新媒体 ${accounts.total}`,
      options: (accounts.items ?? []).map((a) => ({
        value: a.id!,
        label: `${a.name} · ${a.platform}（${a.unitName}）`,
      })),
    },
  ];
}

/** Picks targets of a sample from the register by name, code or unit. */
export function TargetPicker({ value = [], onChange, id }: Props) {
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [known, setKnown] = useState<Map<string, string>>(new Map());
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed), 300);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useQuery({ queryKey: ['targetPicker', words], queryFn: () => find(words) });
  return (
    <Select<Choice[]>
      id={id}
      mode="multiple"
      labelInValue
      aria-label="抽查对象"
      placeholder="输入名称、标识码或单位查找"
      value={value.map((one) => ({ value: one, label: known.get(one) ?? one }))}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      options={found.data ?? []}
      loading={found.isFetching}
      onChange={(chosen) => {
        setKnown(new Map([...known, ...chosen.map((one) => [one.value, one.label] as const)]));
        onChange?.(chosen.map((one) => one.value));
      }}
    />
  );
}
