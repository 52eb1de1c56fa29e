import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState, Loaded } from '../../shared/ui/states';

import './desk.css';

type Group = components['schemas']['Group'];

/** What the words were found in, within one's own scope. */
export default function SearchPage() {
  const [params, setParams] = useSearchParams();
  const q = params.get('q')?.trim() ?? '';
  return (
    <>
      <PageHeader title="查找" subtitle={q && `“${q}”`} />
      <Again key={q} q={q} onSearch={(words) => setParams({ q: words })} />
      {q && <Results q={q} />}
    </>
  );
}

function Again({ q, onSearch }: { q: string; onSearch: (words: string) => void }) {
  const [words, setWords] = useState(q);
  return (
    <Input.Search
      aria-label="查找网站、账号、单位"
      placeholder="名称、标识码、域名、单位"
      style={{ maxWidth: 480, marginBottom: 16 }}
      enterButton="查找"
      value={words}
      onChange={(e) => setWords(e.target.value)}
      onSearch={(text) => text.trim() && onSearch(text.trim())}
    />
  );
}

function Results({ q }: { q: string }) {
  const query = useQuery({
    queryKey: ['search', q],
    queryFn: () => unwrap(api.GET('/api/v1/search', { params: { query: { q } } })),
  });
  return (
    <Loaded query={query}>
      {({ organisations, websites, accounts }) => {
        const sum = (organisations?.total ?? 0) + (websites?.total ?? 0) + (accounts?.total ?? 0);
        const all = encodeURIComponent(q);
        return sum === 0 ? (
          <Section>
            <EmptyState title="没有找到">换个名称、标识码或域名再试；只查找您管辖范围内的内容。</EmptyState>
          </Section>
        ) : (
          <>
            <Hits title="网站" group={websites} to={(id) => `/websites/${id}`} all={`/websites?q=${all}`} />
            <Hits
              title="新媒体账号"
              group={accounts}
              to={(id) => `/accounts/${id}`}
              all={`/accounts?q=${all}`}
            />
            <Hits
              title="单位"
              group={organisations}
              to={(_, name) => `/organisations?q=${encodeURIComponent(name)}`}
              all={`/organisations?q=${all}`}
            />
          </>
        );
      }}
    </Loaded>
  );
}

interface HitsProps {
  title: string;
  group?: Group;
  to: (id: string, name: string) => string;
  all: string;
}

function Hits({ title, group, to, all }: HitsProps) {
  const items = group?.items ?? [];
  const total = group?.total ?? 0;
  if (total === 0) return null;
  return (
    <Section
      title={title}
      note={`${total} 条`}
      actions={total > items.length && <Link to={all}>查看全部 {total} 条</Link>}
      flush
    >
      <ul className="zx-hits">
        {items.map((hit) => (
          <li key={hit.id} data-row="">
            <Link to={to(hit.id!, hit.name!)}>{hit.name}</Link>
            <span className="zx-code">{hit.code}</span>
            <span className="zx-secondary">{hit.note}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
