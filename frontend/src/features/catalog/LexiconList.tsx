import { Button } from 'antd';
import { useState } from 'react';
import { tableDate } from '../../shared/lib/dates';
import { useLabels } from '../../shared/lib/labels';
import type { ListState } from '../../shared/lib/listState';
import { DataTable, type Column } from '../../shared/ui/DataTable';
import { ActionButton } from '../../shared/ui/ActionButton';
import { DownloadButton, withFilters } from '../../shared/ui/DownloadButton';
import { FilterBar } from '../../shared/ui/FilterBar';
import { EmptyState } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';
import { SwitchOffDialog } from './SwitchOffDialog';
import { PAGE_SIZE, useCategories, useRowActions, useRows, type Kind, type Row } from './useLexicon';

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

interface Props {
  list: ListState;
  kind: Kind;
  /** Opens a row to be changed; absent for whoever only reads. */
  edit?: (row: Row) => void;
}

/** The rows of one kind: the offices' first, then those that ship with the product. */
export function LexiconList({ list, kind, edit }: Props) {
  const query = useRows(list, kind);
  const categories = useCategories();
  const severities = useLabels('Severity');
  const origins = useLabels('LexiconOrigin');
  const [off, setOff] = useState<Row | null>(null);
  const entries = kind === 'ENTRY';
  const total = query.data?.total;
  const columns: Column<Row>[] = [
    {
      title: entries ? '错误写法' : '固定表述',
      sort: 'wording',
      render: (_, row) => <Words row={row} />,
    },
    ...(entries
      ? [{ title: '正确写法', under: true, render: (_: unknown, row: Row) => row.suggestion || '不应使用' }]
      : []),
    { title: '类别', dataIndex: 'category', sort: 'category', under: true },
    ...(entries
      ? [
          {
            title: '程度',
            sort: 'severity',
            under: true,
            render: (_: unknown, row: Row) =>
              row.severity === 'SEVERE' ? (
                <StatusTag tone="fail">{severities.SEVERE}</StatusTag>
              ) : (
                severities[row.severity!]
              ),
          },
        ]
      : []),
    {
      title: '归属',
      under: true,
      render: (_, row) => (row.origin === 'OWN' ? origins.OWN : (row.orgName ?? origins[row.origin!])),
    },
    { title: '来源', render: (_, row) => <div className="zx-long">{row.source}</div> },
    {
      title: '最近改动',
      sort: 'edited',
      render: (_, row) => <span className="zx-num">{row.editedAt ? tableDate(row.editedAt) : '—'}</span>,
    },
    ...(edit
      ? [
          {
            title: '操作',
            under: true,
            render: (_: unknown, row: Row) => <Actions row={row} edit={edit} switchOff={setOff} />,
          },
        ]
      : []),
  ];
  return (
    <>
      <FilterBar
        list={list}
        searchHint={entries ? '错误或正确写法、来源、备注' : '表述、来源、备注'}
        filters={[
          {
            name: 'category',
            label: '类别',
            options: categories.map((category) => ({ value: category, label: category })),
            searchable: true,
          },
          ...(entries ? [{ name: 'severity', label: '程度', options: options(severities) }] : []),
          { name: 'origin', label: '归属', options: options(origins) },
        ]}
        extra={
          <DownloadButton
            url={withFilters('/api/v1/lexicon/export', { ...list.filters, tab: undefined, kind })}
            disabled={!total}
          >
            {total ? `导出 ${total} 条` : '导出'}
          </DownloadButton>
        }
      />
      <div className="zx-lexicon-list">
        <DataTable<Row>
          caption={entries ? '错误表述' : '固定表述'}
          rowKey="id"
          list={list}
          query={query}
          pageSize={PAGE_SIZE}
          columns={columns}
          empty={
            <EmptyState title="词库是空的">
              由系统管理员逐条添加，或按模板整理后导入；添加后从下一次检查起生效。
            </EmptyState>
          }
        />
      </div>
      {off && <SwitchOffDialog row={off} close={() => setOff(null)} />}
    </>
  );
}

/** The words, and what narrows them. */
function Words({ row }: { row: Row }) {
  return (
    <div className="zx-lexicon-words">
      <span className={row.off ? 'zx-old' : undefined}>{row.wording}</span>
      {row.off && (
        <StatusTag tone="neutral" title={row.off.reason}>
          {row.off.own ? '已停用' : `${row.off.orgName}停用`}
        </StatusTag>
      )}
      {row.off && <div className="zx-secondary zx-small">停用原因：{row.off.reason}</div>}
      {row.conditions && <div className="zx-secondary zx-small">{row.conditions}</div>}
      {(row.allowed?.length ?? 0) > 0 && (
        <div className="zx-secondary zx-small">允许：{row.allowed!.join('、')}</div>
      )}
      {row.note && <div className="zx-secondary zx-small">备注：{row.note}</div>}
    </div>
  );
}

interface ActionsProps {
  row: Row;
  edit: (row: Row) => void;
  switchOff: (row: Row) => void;
}

function Actions({ row, edit, switchOff }: ActionsProps) {
  const { remove, switchOn } = useRowActions();
  if (row.origin === 'BELOW') return null;
  if (row.origin !== 'OWN') {
    if (row.off?.own) {
      return (
        <ActionButton size="small" type="link" act={() => switchOn(row)} done={`“${row.wording}”已恢复`}>
          恢复
        </ActionButton>
      );
    }
    return row.off ? null : (
      <Button size="small" type="link" onClick={() => switchOff(row)}>
        停用
      </Button>
    );
  }
  return (
    <>
      <Button size="small" type="link" onClick={() => edit(row)}>
        修改
      </Button>
      <ActionButton
        size="small"
        type="link"
        danger
        act={() => remove(row)}
        done={`“${row.wording}”已删除`}
        confirm={{
          title: `删除“${row.wording}”？`,
          content: '从下一次检查起不再查找；已经查出的问题不变。',
        }}
      >
        删除
      </ActionButton>
    </>
  );
}
