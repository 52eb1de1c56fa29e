import { Alert, Button, Segmented, Table } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../shared/api/client';
import { campaignOver } from '../../shared/lib/campaigns';
import { tableTime } from '../../shared/lib/dates';
import type { ListState } from '../../shared/lib/listState';
import { useMay } from '../../shared/lib/session';
import { ActionButton } from '../../shared/ui/ActionButton';
import { StatusTag } from '../../shared/ui/StatusTag';
import { EmptyState, Loaded } from '../../shared/ui/states';
import { EnterResult } from './EnterResult';
import { ListedMark } from './ListedMark';
import { useCampaignChange, useResults, useRules } from './useInspection';
import { FINDING_STATES, PART_LABELS, ruleName, type Campaign, type Part, type ResultRow } from './words';

/** Results of inspectors in their order of print, and the closing of each part. */
export function ManualTab({ campaign, list }: { campaign: Campaign; list: ListState }) {
  const part = (list.get('part') as Part | undefined) ?? 'SITES';
  const query = useResults(campaign.id!, part);
  const navigate = useNavigate();
  const [entering, setEntering] = useState(false);
  const mayEnter = useMay('INSPECTOR') && campaign.mine && !campaignOver(campaign);
  const closing = part === 'SITES' ? campaign.sitesClosed : campaign.accountsClosed;
  return (
    <div style={{ padding: 16 }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 12 }}>
        <Segmented
          aria-label="检查对象的种类"
          value={part}
          onChange={(value) => list.set('part', value)}
          options={Object.entries(PART_LABELS).map(([value, label]) => ({ value, label }))}
        />
        {mayEnter && !closing && (
          <span style={{ marginLeft: 'auto', display: 'flex', gap: 8 }}>
            <Button onClick={() => setEntering(true)}>录入一条结果</Button>
            <Button onClick={() => navigate(`/campaigns/${campaign.id}/import`)}>从表格导入</Button>
          </span>
        )}
      </div>
      <Loaded query={query}>
        {(rows) => (
          <>
            <PartClosing campaign={campaign} part={part} rows={rows} mayClose={mayEnter ?? false} />
            <RowTable
              rows={rows}
              campaign={campaign}
              mayMark={mayEnter ?? false}
              mayWithdraw={(mayEnter ?? false) && !closing}
            />
          </>
        )}
      </Loaded>
      {entering && <EnterResult id={campaign.id!} part={part} close={() => setEntering(false)} />}
    </div>
  );
}

interface ClosingProps {
  campaign: Campaign;
  part: Part;
  rows: ResultRow[];
  mayClose: boolean;
}

/** How many targets of the part no row names. */
export function withoutRow(total: number, rows: ResultRow[]): number {
  return total - new Set(rows.map((row) => row.target?.id)).size;
}

function PartClosing({ campaign, part, rows, mayClose }: ClosingProps) {
  const id = campaign.id!;
  const label = PART_LABELS[part];
  const total = (part === 'SITES' ? campaign.sites : campaign.accounts) ?? 0;
  const closed = part === 'SITES' ? campaign.sitesClosed : campaign.accountsClosed;
  const clean = withoutRow(total, rows);
  const close = useCampaignChange(id, () =>
    api.POST('/api/v1/campaigns/{id}/parts/{part}/close', {
      params: { path: { id, part } },
      body: { clean },
    }),
  );
  const reopen = useCampaignChange(id, () =>
    api.POST('/api/v1/campaigns/{id}/parts/{part}/reopen', { params: { path: { id, part } } }),
  );
  if (total === 0) return null;
  const action = closed ? (
    <ActionButton
      size="small"
      act={() => reopen.mutateAsync(undefined)}
      confirm={{
        title: `重新打开${label}的检查？`,
        content: '未列出问题的对象将不再算作已检查，直到再次确认。',
      }}
    >
      重新打开
    </ActionButton>
  ) : (
    <ActionButton
      type="primary"
      act={() => close.mutateAsync(undefined)}
      confirm={{
        title: `确认其余 ${clean} 个${label}未发现问题？`,
        content: `共 ${total} 个，列出问题的 ${total - clean} 个。确认后其余 ${clean} 个算作已检查、未发现问题。`,
      }}
    >
      确认其余 {clean} 个未发现问题
    </ActionButton>
  );
  return (
    <Alert
      style={{ marginBottom: 12 }}
      type={closed ? 'success' : 'info'}
      showIcon
      title={
        closed
          ? `${label}检查已结束：其余 ${closed.clean} 个未发现问题（${closed.by} ${tableTime(closed.at)} 确认）`
          : `${label}共 ${total} 个，已列出问题 ${total - clean} 个，其余 ${clean} 个待确认`
      }
      action={mayClose ? action : undefined}
    />
  );
}

interface RowTableProps {
  rows: ResultRow[];
  campaign: Campaign;
  mayMark: boolean;
  mayWithdraw: boolean;
}

function RowTable({ rows, campaign, mayMark, mayWithdraw }: RowTableProps) {
  const id = campaign.id!;
  const rules = useRules();
  const indicators = new Map((rules.data ?? []).map((rule) => [rule.ref, rule.indicator]));
  const withdraw = useCampaignChange(id, (row: ResultRow) =>
    api.POST('/api/v1/campaigns/{id}/results/{row}/withdraw', {
      params: { path: { id, row: row.id! }, header: { 'If-Match': row.version! } },
    }),
  );
  return (
    <Table<ResultRow>
      aria-label="检查结果"
      size="middle"
      rowKey="id"
      dataSource={rows}
      pagination={false}
      className="zx-table zx-results"
      locale={{
        emptyText: (
          <EmptyState title="还没有结果">
            从表格导入检查结果，或逐条录入；没有问题的对象不必录入，最后确认数量即可。
          </EmptyState>
        ),
      }}
      columns={[
        { title: '序号', align: 'right', className: 'zx-num', render: (_, __, index) => index + 1 },
        {
          title: '对象',
          render: (_, row) => (
            <div style={{ minWidth: 140, maxWidth: 240 }}>
              <strong style={{ fontWeight: 600 }}>{row.target!.name}</strong>
              <div className="zx-secondary" style={{ fontSize: 12 }}>
                {row.target!.kindLabel} · {row.target!.unitName}
              </div>
            </div>
          ),
        },
        { title: '存在的问题', render: (_, row) => <div className="zx-long">{row.wording}</div> },
        { title: '检查结果', render: (_, row) => row.printedVerdict ?? '—' },
        {
          title: '对应规则',
          render: (_, row) =>
            row.findings?.map((finding) => (
              <div key={finding.id} style={{ minWidth: 120, maxWidth: 200 }}>
                <span style={{ whiteSpace: 'nowrap' }}>
                  <span className="zx-code">{finding.rule}</span>{' '}
                  <StatusTag tone={FINDING_STATES[finding.state!].tone}>
                    {FINDING_STATES[finding.state!].label}
                  </StatusTag>
                </span>
                <div className="zx-secondary" style={{ fontSize: 12 }}>
                  {ruleName(finding, indicators)}
                </div>
              </div>
            )),
        },
        {
          title: '通报',
          render: (_, row) => (
            <ListedMark
              campaign={id}
              findings={row.findings ?? []}
              mayChange={mayMark}
              about={row.target!.name!}
            />
          ),
        },
        {
          title: '整改情况',
          render: (_, row) => (
            <div style={{ minWidth: 120, maxWidth: 220 }}>
              {row.rectification || <span className="zx-secondary">未填</span>}
              {row.notes && row.notes.length > 0 && (
                <div
                  className="zx-secondary"
                  style={{ fontSize: 12 }}
                  title={`原文：${row.originalRectification ?? row.originalWording}`}
                >
                  已更正：{row.notes.join('；')}
                </div>
              )}
            </div>
          ),
        },
        ...(mayWithdraw
          ? [
              {
                title: '',
                render: (_: unknown, row: ResultRow) => (
                  <ActionButton
                    size="small"
                    type="text"
                    danger
                    act={() => withdraw.mutateAsync(row)}
                    confirm={{
                      title: '撤回这条结果？',
                      content: `“${row.target!.name}”的这条结果及其问题将作废，并入的候选问题重新待复核。`,
                    }}
                  >
                    撤回
                  </ActionButton>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
