import './inspection.css';
import { Button, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useListState } from '../../shared/lib/listState';
import { useMay, useMembership } from '../../shared/lib/session';
import { FilterBar } from '../../shared/ui/FilterBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { StatusTag } from '../../shared/ui/StatusTag';
import { EmptyState, Loaded } from '../../shared/ui/states';
import { OwnRuleDialog } from './OwnRuleDialog';
import { useRules } from './useInspection';
import { AUTOMATION, EFFECTS, RULE_OBJECTS, type Rule } from './words';

const OBJECTS = [
  { value: 'SITE', label: '政府网站' },
  { value: 'MEDIA', label: '政务新媒体' },
];

/** Whether a rule passes the filters of the address. */
export function passes(rule: Rule, object?: string, effect?: string, words?: string): boolean {
  const fits =
    !object ||
    rule.object === 'ALL' ||
    (object === 'MEDIA' ? rule.object === 'MEDIA' : rule.object !== 'MEDIA');
  return (
    fits &&
    (!effect || rule.effect === effect) &&
    (!words || `${rule.ref} ${rule.indicator} ${rule.text}`.toLowerCase().includes(words.toLowerCase()))
  );
}

export default function RulesPage() {
  const list = useListState();
  const query = useRules();
  const own = useMembership();
  const inspector = useMay('INSPECTOR');
  const [editing, setEditing] = useState<Rule | 'new' | null>(null);
  const rows = useMemo(
    () =>
      (query.data ?? []).filter((rule) =>
        passes(rule, list.get('object'), list.get('effect'), list.get('q')),
      ),
    [query.data, list],
  );
  return (
    <>
      <PageHeader
        title="指标目录"
        subtitle="国办秘函〔2019〕19号 97 条，及产品预置和各单位自定规则"
        help="rules"
      >
        {inspector && (
          <Button type="primary" onClick={() => setEditing('new')}>
            新增自定规则
          </Button>
        )}
      </PageHeader>
      <Section flush>
        <FilterBar
          list={list}
          searchHint="编号、指标、文字"
          filters={[
            { name: 'object', label: '对象', options: OBJECTS },
            {
              name: 'effect',
              label: '效力',
              options: Object.entries(EFFECTS).map(([value, e]) => ({ value, label: e.label })),
            },
          ]}
        />
        <Loaded query={query}>
          {() => (
            <Table<Rule>
              aria-label="指标目录"
              className="zx-rules"
              size="middle"
              rowKey={(rule) => rule.ownRuleId ?? rule.ref!}
              dataSource={rows}
              pagination={{
                pageSize: 200,
                hideOnSinglePage: true,
                showSizeChanger: false,
                showTotal: (n) => `共 ${n} 条`,
              }}
              scroll={{ x: 900 }}
              locale={{
                emptyText: <EmptyState title="没有符合条件的规则">换一个条件，或清除筛选。</EmptyState>,
              }}
              columns={[
                {
                  title: '编号',
                  width: 80,
                  render: (_, rule) => <span className="zx-code">{rule.ref}</span>,
                },
                {
                  title: '效力',
                  width: 110,
                  render: (_, rule) => (
                    <StatusTag tone={EFFECTS[rule.effect!].tone}>{EFFECTS[rule.effect!].label}</StatusTag>
                  ),
                },
                { title: '指标', width: 150, dataIndex: 'indicator' },
                {
                  title: '内容',
                  render: (_, rule) => (
                    <>
                      {rule.text}
                      {!rule.confirmed && <StatusTag tone="attention">文字待核实</StatusTag>}
                      {!rule.active && <StatusTag tone="neutral">已停用</StatusTag>}
                    </>
                  ),
                },
                { title: '适用', width: 110, render: (_, rule) => RULE_OBJECTS[rule.object!] },
                {
                  title: '分值',
                  width: 70,
                  align: 'right',
                  className: 'zx-num',
                  render: (_, rule) => rule.pointsPerHit ?? '—',
                },
                { title: '检查方式', width: 90, render: (_, rule) => AUTOMATION[rule.automation!] },
                {
                  title: '来源',
                  width: 180,
                  render: (_, rule) =>
                    inspector && rule.ownerId && rule.ownerId === own?.org?.id ? (
                      <Button size="small" type="link" onClick={() => setEditing(rule)}>
                        本单位，修改
                      </Button>
                    ) : (
                      rule.source
                    ),
                },
              ]}
            />
          )}
        </Loaded>
      </Section>
      {editing && (
        <OwnRuleDialog rule={editing === 'new' ? undefined : editing} close={() => setEditing(null)} />
      )}
    </>
  );
}
