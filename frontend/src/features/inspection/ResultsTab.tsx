import { Button, Modal, Table } from 'antd';
import type { ListState } from '../../shared/lib/listState';
import type { components } from '../../shared/api/schema';
import { CodeText } from '../../shared/ui/Fields';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Loaded } from '../../shared/ui/states';
import { useFigureRows, useFigures } from './useInspection';
import { verdictTone } from './words';

type Figure = components['schemas']['FigureView'];

/** The whole, and then a line for each platform or area: the same figures side by side. */
const SITE_COLUMNS = ['registered', 'checked', 'withProblems', 'failed', 'rectified', 'passRate'];
const ACCOUNT_COLUMNS = ['registered', 'checked', 'failed', 'prominent', 'notRectified', 'passRate'];
const COLUMN_LABELS: Record<string, string> = {
  registered: '总数',
  checked: '已检查',
  withProblems: '存在问题',
  failed: '不合格',
  prominent: '存在突出问题',
  rectified: '已整改',
  notRectified: '未整改到位',
  passRate: '合格率',
};

interface Line {
  name: string;
  prefix: string;
}

/** Lines of one table: the total first, then the groups in the server's order. */
export function lines(figures: Figure[], total: string, group: string): Line[] {
  const prefix = `${total}.${group}.`;
  const names = figures
    .filter((f) => f.key?.startsWith(prefix) && f.key.endsWith('.registered'))
    .map((f) => f.key!.slice(prefix.length, -'.registered'.length));
  return [{ name: '合计', prefix: total }, ...names.map((name) => ({ name, prefix: prefix + name }))];
}

export function ResultsTab({ id, list }: { id: string; list: ListState }) {
  const query = useFigures(id);
  const chosen = list.get('figure');
  return (
    <Loaded query={query}>
      {(figures) => {
        const open = (key: string) => list.set('figure', key);
        const byKey = new Map(figures.map((figure) => [figure.key!, figure]));
        return (
          <div style={{ padding: 16 }}>
            <FigureTable
              title="政府网站（按地区）"
              first="地区"
              lines={lines(figures, 'sites', 'area')}
              columns={SITE_COLUMNS}
              byKey={byKey}
              open={open}
            />
            <FigureTable
              title="政务新媒体（按平台）"
              first="平台"
              lines={lines(figures, 'accounts', 'platform')}
              columns={ACCOUNT_COLUMNS}
              byKey={byKey}
              open={open}
            />
            <FigureTable
              title="政务新媒体（按地区）"
              first="地区"
              lines={lines(figures, 'accounts', 'area')}
              columns={ACCOUNT_COLUMNS}
              byKey={byKey}
              open={open}
            />
            {chosen && (
              <RowsBehind id={id} figure={byKey.get(chosen)} close={() => list.set('figure', undefined)} />
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

interface TableProps {
  title: string;
  /** Title of the first column. */
  first: string;
  lines: Line[];
  columns: string[];
  byKey: Map<string, Figure>;
  open: (key: string) => void;
}

function FigureTable({ title, first, lines: rows, columns, byKey, open }: TableProps) {
  return (
    <div style={{ marginBottom: 20 }}>
      <h3 style={{ fontSize: 15, fontWeight: 600, marginBottom: 8 }}>{title}</h3>
      <Table<Line>
        aria-label={title}
        size="small"
        rowKey="prefix"
        rowClassName={(line) => (line.name === '合计' ? 'zx-total' : '')}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: first, dataIndex: 'name', fixed: 'left' as const },
          ...columns.map((column) => ({
            title: COLUMN_LABELS[column],
            align: 'right' as const,
            className: 'zx-num',
            render: (_: unknown, line: Line) => {
              const figure = byKey.get(`${line.prefix}.${column}`);
              if (!figure) return '—';
              return figure.value ? (
                <Button
                  type="link"
                  size="small"
                  className="zx-num"
                  style={{ paddingInline: 0 }}
                  title={figure.formula ?? undefined}
                  aria-label={`${line.name}${COLUMN_LABELS[column]} ${figure.text}，打开明细`}
                  onClick={() => open(figure.key!)}
                >
                  {figure.text}
                </Button>
              ) : (
                figure.text
              );
            },
          })),
        ]}
      />
    </div>
  );
}

function RowsBehind({ id, figure, close }: { id: string; figure?: Figure; close: () => void }) {
  const query = useFigureRows(id, figure?.key);
  if (!figure) return null;
  return (
    <Modal open width={860} title={`${figure.label} ${figure.text}`} footer={null} onCancel={close}>
      <p className="zx-secondary">算法：{figure.formula}</p>
      <Loaded query={query}>
        {(rows) => (
          <Table
            aria-label="明细"
            size="small"
            rowKey={(row) => row.target!.id!}
            dataSource={rows}
            pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: 'max-content' }}
            columns={[
              { title: '名称', render: (_, row) => row.target!.name },
              { title: '类型', render: (_, row) => row.target!.kindLabel },
              { title: '标识码', render: (_, row) => <CodeText>{row.target!.code}</CodeText> },
              { title: '主办单位', render: (_, row) => row.target!.unitName },
              {
                title: '结论',
                render: (_, row) =>
                  row.checked ? (
                    <StatusTag tone={verdictTone(row.verdict)}>{row.verdictLabel}</StatusTag>
                  ) : (
                    '未检查'
                  ),
              },
              {
                title: '整改',
                render: (_, row) =>
                  row.findings?.length ? (
                    <StatusTag tone={row.rectified ? 'pass' : 'attention'}>
                      {row.rectified ? '已整改' : '未整改到位'}
                    </StatusTag>
                  ) : (
                    '—'
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </Modal>
  );
}
