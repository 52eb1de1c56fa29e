import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useListState } from '../../shared/lib/listState';
import { useMay } from '../../shared/lib/session';
import { DownloadButton } from '../../shared/ui/DownloadButton';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import './catalog.css';
import { LexiconList } from './LexiconList';
import { RowDrawer } from './RowDrawer';
import { TrialPanel } from './TrialPanel';
import type { Kind, Row } from './useLexicon';

/** What of another part does not go along. */
const LEFT_BEHIND = { q: null, category: null, severity: null, origin: null, sort: null };

/** 词库: wrong expressions, fixed expressions, and a box to try them. */
export default function LexiconPage() {
  const list = useListState();
  const admin = useMay('SYSTEM_ADMIN');
  const inspector = useMay('INSPECTOR');
  const [editing, setEditing] = useState<Row | 'new' | null>(null);
  const tab = list.get('tab') ?? 'entries';
  const kind: Kind = tab === 'phrases' ? 'PHRASE' : 'ENTRY';
  const part = <LexiconList list={list} kind={kind} edit={admin ? setEditing : undefined} />;
  const tabs = [
    { key: 'entries', label: '错误表述', children: tab === 'entries' && part },
    { key: 'phrases', label: '固定表述', children: tab === 'phrases' && part },
    ...(admin || inspector ? [{ key: 'trial', label: '试查', children: <TrialPanel /> }] : []),
  ];
  return (
    <>
      <PageHeader
        title="词库"
        subtitle="本单位的词条对本单位和下级生效；改动从下一次检查起生效"
        help="lexicon"
      >
        {admin && (
          <>
            <DownloadButton url="/api/v1/lexicon/template">下载模板</DownloadButton>
            <Link to="/lexicon/import">
              <Button>导入</Button>
            </Link>
            {tab !== 'trial' && (
              <Button type="primary" onClick={() => setEditing('new')}>
                {kind === 'ENTRY' ? '添加错误表述' : '添加固定表述'}
              </Button>
            )}
          </>
        )}
      </PageHeader>
      <Section flush>
        <Tabs
          className="zx-lexicon-tabs"
          activeKey={tab}
          onChange={(key) => list.setAll({ ...LEFT_BEHIND, tab: key === 'entries' ? null : key })}
          items={tabs}
          destroyOnHidden
        />
      </Section>
      {editing && (
        <RowDrawer row={editing === 'new' ? undefined : editing} kind={kind} close={() => setEditing(null)} />
      )}
    </>
  );
}
