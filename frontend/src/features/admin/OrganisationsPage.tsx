import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { App, Button, Input, Table } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { asProblem } from '../../shared/api/problem';
import { useListState } from '../../shared/lib/listState';
import { useMay } from '../../shared/lib/session';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState, Loaded } from '../../shared/ui/states';
import { OrganisationDrawer, type Editing } from './OrganisationDrawer';
import {
  LEVELS,
  matching,
  moved,
  toTree,
  useOrderOrganisations,
  useOrganisations,
  type Node,
  type Organisation,
} from './organisations';

/** 单位: the tree with levels, codes and order. */
export default function OrganisationsPage() {
  const query = useOrganisations();
  const mayChange = useMay('SYSTEM_ADMIN');
  const [editing, setEditing] = useState<Editing | null>(null);
  return (
    <>
      <PageHeader
        title="单位"
        subtitle={query.data && `本单位及下级 · ${query.data.length} 个`}
        help="system-admin"
      >
        {mayChange && (
          <Link to="/organisations/import">
            <Button>导入区划和单位</Button>
          </Link>
        )}
      </PageHeader>
      <Loaded query={query}>
        {(flat) => <Tree flat={flat} onEdit={mayChange ? setEditing : undefined} />}
      </Loaded>
      {editing && <OrganisationDrawer editing={editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function Tree({ flat, onEdit }: { flat: Organisation[]; onEdit?: (editing: Editing) => void }) {
  const list = useListState();
  const words = list.get('q') ?? '';
  const tree = useMemo(() => toTree(flat), [flat]);
  const shown = useMemo(() => matching(tree, words), [tree, words]);
  const [open, setOpen] = useState<readonly React.Key[]>(() => tree.map((node) => node.id!));
  const expanded = words ? flat.map((org) => org.id!) : open;
  return (
    <Section flush>
      <div className="zx-filters" role="search">
        <Input
          aria-label="查找单位"
          placeholder="名称、简称、代码"
          allowClear
          style={{ maxWidth: 280 }}
          value={words}
          onChange={(e) => list.set('q', e.target.value)}
        />
        <Button onClick={() => setOpen(flat.map((org) => org.id!))}>全部展开</Button>
        <Button onClick={() => setOpen([])}>全部收起</Button>
      </div>
      <Table<Node>
        aria-label="单位"
        rowKey="id"
        size="middle"
        dataSource={shown}
        pagination={false}
        scroll={{ x: 'max-content' }}
        expandable={{ expandedRowKeys: expanded, onExpandedRowsChange: setOpen }}
        locale={{ emptyText: <EmptyState title="没有符合条件的单位">换个名称或代码再试。</EmptyState> }}
        columns={[
          { title: '名称', dataIndex: 'name', render: (name: string, row) => <Name name={name} row={row} /> },
          { title: '层级', dataIndex: 'level', render: (level: Node['level']) => level && LEVELS[level] },
          {
            title: '代码',
            render: (_, row) => <span className="zx-code">{row.areaCode ?? row.unitCode ?? '—'}</span>,
          },
          { title: '办公机构', render: (_, row) => (row.level === 'UNIT' ? '—' : row.officeName) },
          ...(onEdit
            ? [
                {
                  title: '操作',
                  render: (_: unknown, row: Node) => (
                    <RowActions row={row} siblings={siblingsOf(flat, row)} onEdit={onEdit} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

const siblingsOf = (flat: Organisation[], row: Node): Node[] =>
  flat.filter((org) => org.parentId === row.parentId && org.level !== undefined);

function Name({ name, row }: { name: string; row: Node }) {
  return (
    <>
      {name}
      {row.shortName !== name && <span className="zx-secondary"> {row.shortName}</span>}
    </>
  );
}

interface ActionsProps {
  row: Node;
  siblings: Node[];
  onEdit: (editing: Editing) => void;
}

function RowActions({ row, siblings, onEdit }: ActionsProps) {
  const order = useOrderOrganisations();
  const { message } = App.useApp();
  const move = (by: -1 | 1) => {
    const children = moved(siblings, row.id!, by);
    if (!children || !row.parentId) return;
    order.mutate(
      { parent: row.parentId, children },
      {
        onSuccess: () => message.success(`已${by < 0 ? '上移' : '下移'}“${row.name}”`),
        onError: (error) => message.error(asProblem(error).message),
      },
    );
  };
  const arrow = (by: -1 | 1) => (
    <Button
      size="small"
      type="text"
      icon={by < 0 ? <ArrowUpOutlined /> : <ArrowDownOutlined />}
      aria-label={`${by < 0 ? '上移' : '下移'} ${row.name}`}
      disabled={order.isPending || moved(siblings, row.id!, by) === null}
      onClick={() => move(by)}
    />
  );
  return (
    <span style={{ display: 'inline-flex', gap: 4, whiteSpace: 'nowrap' }}>
      <Button size="small" type="link" onClick={() => onEdit({ parent: row })}>
        新增下级
      </Button>
      <Button size="small" type="link" onClick={() => onEdit({ existing: row })}>
        修改
      </Button>
      {arrow(-1)}
      {arrow(1)}
    </span>
  );
}
