import './registry.css';
import { Section } from '../../shared/ui/Section';
import { CodeText } from '../../shared/ui/Fields';
import { StatusTag, type Tone } from '../../shared/ui/StatusTag';
import { ScrollTable } from '../../shared/ui/ScrollTable';
import { platformInWords } from './AccountsPage';
import type { ImportedRow } from './imports';
import { ACCOUNT_STATES, SITE_STATES, SITE_TYPES } from './labels';

const EFFECTS: Record<NonNullable<ImportedRow['effect']>, [string, Tone]> = {
  NEW: ['新增', 'info'],
  CHANGED: ['更新', 'attention'],
  UNCHANGED: ['无变化', 'neutral'],
};

/** What the rows without faults would do to the register. */
export function ImportedRows({ rows, total }: { rows: ImportedRow[]; total: number }) {
  const doubtful = rows.filter((row) => row.notes?.length).length;
  return (
    <Section
      flush
      title="内容"
      note={[
        rows.length < total ? `显示 ${rows.length} 行，文件共 ${total} 行` : `${rows.length} 行`,
        doubtful > 0 && `${doubtful} 行请核对`,
      ]
        .filter(Boolean)
        .join('，')}
    >
      <ScrollTable<ImportedRow>
        label="基线内容"
        size="middle"
        rowKey="line"
        dataSource={rows}
        pagination={rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        columns={[
          { title: '行', dataIndex: 'line', align: 'right', className: 'zx-num', width: 70 },
          {
            title: '作用',
            filters: Object.entries(EFFECTS).map(([value, [text]]) => ({ value, text })),
            onFilter: (value, row) => row.effect === value,
            render: (_, row) => {
              const [label, tone] = EFFECTS[row.effect!];
              return <StatusTag tone={tone}>{label}</StatusTag>;
            },
          },
          { title: '名称', render: (_, row) => (row.website ?? row.account)?.name },
          { title: '标识码', render: (_, row) => <CodeText>{(row.website ?? row.account)?.code}</CodeText> },
          { title: '类型', render: (_, row) => kindOf(row) },
          { title: '状态', render: (_, row) => stateOf(row) },
          {
            title: '请核对',
            filters: [{ value: true, text: '只看请核对的' }],
            onFilter: (_, row) => !!row.notes?.length,
            render: (_, row) => row.notes?.map((note) => <div key={note}>{note}</div>),
          },
          {
            title: '改动',
            render: (_, row) => (row.effect === 'CHANGED' ? <Changes row={row} /> : null),
          },
        ]}
        expandable={{
          rowExpandable: (row) => row.effect === 'NEW',
          expandedRowRender: (row) => <Changes row={row} />,
          columnTitle: <span className="zx-visually-hidden">全部内容</span>,
        }}
      />
    </Section>
  );
}

/** Each column that becomes another, old beside new. */
function Changes({ row }: { row: ImportedRow }) {
  return (
    <ul className="zx-changes">
      {row.changes?.map(({ column, before, after }) => (
        <li key={column}>
          <span className="zx-secondary">{column}</span> {before && <del>{before}</del>}
          {before && ' → '}
          {after || '（空）'}
        </li>
      ))}
    </ul>
  );
}

function kindOf({ website, account }: ImportedRow) {
  if (website?.type) return SITE_TYPES[website.type];
  return account ? platformInWords(account) : null;
}

function stateOf({ website, account }: ImportedRow) {
  if (website?.state) return SITE_STATES[website.state][0];
  return account?.state ? ACCOUNT_STATES[account.state][0] : null;
}
