import { Alert, Checkbox } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../shared/api/client';
import { useDraft } from '../../shared/lib/draft';
import { ActionButton } from '../../shared/ui/ActionButton';
import { Section } from '../../shared/ui/Section';
import { StatusTag } from '../../shared/ui/StatusTag';
import { ScrollTable } from '../../shared/ui/ScrollTable';
import { MappingFields } from './MappingFields';
import { complete, disagreeing, firstChoice, toMapping, uncertainLines, type Choice } from './mapping';
import { useCampaignChange } from './useInspection';
import { PART_LABELS, type ImportView, type Rule } from './words';

const MATCHES: Record<string, string> = {
  CODE: '按标识码',
  NAME: '按名称',
  NAME_AND_TYPE: '按名称和平台',
  NAME_AND_UNIT: '按名称和单位',
};

/** What was chosen so far, kept in this browser until the list is entered. */
interface Kept {
  choices: [string, Choice][];
  confirmed: number[];
}

interface Props {
  id: string;
  list: ImportView;
  rules: Rule[];
}

/** Each wording once with the rules it stands for, then the rows, then one button. */
export function ImportMapping({ id, list, rules }: Props) {
  const navigate = useNavigate();
  const first = useMemo(
    () => new Map(list.wordings!.map((w) => [w.wording!, firstChoice(w, rules)])),
    [list.wordings, rules],
  );
  const draft = useDraft<Kept>(`results-${list.id}`, { choices: [...first], confirmed: [] });
  const kept = draft.value.choices;
  const choices = useMemo(() => new Map([...first, ...kept]), [first, kept]);
  const { confirmed } = draft.value;
  const setConfirmed = (lines: number[]) => draft.change({ ...draft.value, confirmed: lines });
  const wrong = disagreeing(list, choices, rules);
  const missing = list.wordings!.filter((w) => !complete(choices.get(w.wording!))).length;
  const uncertain = uncertainLines(list).filter((line) => !confirmed.includes(line)).length;
  const apply = useCampaignChange(id, () =>
    api.POST('/api/v1/campaigns/{id}/result-imports/{import}/apply', {
      params: { path: { id, import: list.id! } },
      body: {
        confirmedLines: confirmed,
        mappings: [...choices].map(([wording, choice]) => toMapping(wording, choice)),
      },
    }),
  );
  const discard = useCampaignChange(id, async () => {
    await api.POST('/api/v1/campaigns/{id}/result-imports/{import}/discard', {
      params: { path: { id, import: list.id! } },
    });
    await navigate(`/campaigns/${id}?tab=manual&part=${list.part}`);
  });
  const change = (wording: string, choice: Choice) =>
    draft.change({ ...draft.value, choices: [...new Map(choices).set(wording, choice)] });
  const ready = missing === 0 && uncertain === 0 && wrong.length === 0;
  return (
    <>
      <Section title="对应规则" note={`${list.wordings!.length} 种表述；对应关系会记住，下次自动带出`}>
        <div style={{ display: 'grid', gap: 16 }}>
          {list.wordings!.map((wording) => (
            <div key={wording.wording} className="zx-mapping">
              <div>
                <strong style={{ fontWeight: 600 }}>{wording.wording}</strong>
                <div className="zx-secondary zx-num" style={{ fontSize: 13 }}>
                  第 {wording.lines!.join('、')} 行{' '}
                  {!wording.suggestion ? (
                    <StatusTag tone="attention">需要对应</StatusTag>
                  ) : (
                    <StatusTag tone="pass">{wording.remembered ? '沿用上次' : '建议'}</StatusTag>
                  )}
                </div>
              </div>
              <MappingFields
                part={list.part!}
                rules={rules}
                choice={choices.get(wording.wording!)!}
                onChange={(choice) => change(wording.wording!, choice)}
              />
            </div>
          ))}
        </div>
      </Section>
      <Section title="核对行" note={`${list.rows!.length} 条，“${list.fileName}”`} flush>
        <Rows list={list} wrong={wrong} confirmed={confirmed} setConfirmed={setConfirmed} />
      </Section>
      <div className="zx-sticky-actions">
        {!ready && (
          <Alert
            type="warning"
            showIcon
            title={[
              missing > 0 && `${missing} 种表述尚未对应规则`,
              uncertain > 0 && `${uncertain} 行按名称和单位找到的对象待确认`,
              wrong.length > 0 && `第 ${wrong.join('、')} 行的检查结果与所选规则不一致`,
            ]
              .filter(Boolean)
              .join('；')}
          />
        )}
        <ActionButton
          type="primary"
          disabled={!ready}
          act={() => apply.mutateAsync(undefined).then(draft.discard)}
        >
          导入 {list.rows!.length} 条{PART_LABELS[list.part!]}结果
        </ActionButton>
        <ActionButton
          act={() => discard.mutateAsync(undefined).then(draft.discard)}
          confirm={{
            title: '放弃导入这张表？',
            content: '已选择的对应关系不保留，检查结果没有变化；需要时重新选择表格。',
          }}
        >
          放弃导入
        </ActionButton>
      </div>
    </>
  );
}

interface RowsProps {
  list: ImportView;
  wrong: number[];
  confirmed: number[];
  setConfirmed: (lines: number[]) => void;
}

function Rows({ list, wrong, confirmed, setConfirmed }: RowsProps) {
  return (
    <ScrollTable
      label="表中的行"
      size="small"
      rowKey="line"
      dataSource={list.rows}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: '行', dataIndex: 'line', align: 'right', className: 'zx-num' },
        {
          title: '对象',
          render: (_, row) => (
            <>
              {row.targetName}
              <div className="zx-secondary" style={{ fontSize: 12 }}>
                {row.targetKind} · {row.targetUnit}
              </div>
            </>
          ),
        },
        {
          title: '找到方式',
          render: (_, row) =>
            row.match === 'NAME_AND_UNIT' ? (
              <Checkbox
                checked={confirmed.includes(row.line!)}
                onChange={(e) =>
                  setConfirmed(
                    e.target.checked ? [...confirmed, row.line!] : confirmed.filter((l) => l !== row.line),
                  )
                }
              >
                按名称和单位，确认是它
              </Checkbox>
            ) : (
              MATCHES[row.match ?? '']
            ),
        },
        {
          title: '存在的问题',
          render: (_, row) => <div style={{ maxWidth: 300 }}>{row.words!.wording}</div>,
        },
        {
          title: '检查结果',
          render: (_, row) =>
            wrong.includes(row.line!) ? (
              <StatusTag tone="fail">{row.words!.verdict}，与规则不一致</StatusTag>
            ) : (
              (row.words!.verdict ?? '—')
            ),
        },
        {
          title: '整改情况',
          render: (_, row) => (
            <>
              {row.words!.rectification || <span className="zx-secondary">未填</span>}
              {row.words!.originalRectification && (
                <div className="zx-secondary" style={{ fontSize: 12 }}>
                  原文“{row.words!.originalRectification}”，{row.words!.notes!.join('；')}
                </div>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
