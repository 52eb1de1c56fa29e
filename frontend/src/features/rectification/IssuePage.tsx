import { Button, Checkbox, DatePicker, Form, Radio, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useNavigate, useParams } from 'react-router';
import type { components } from '../../shared/api/schema';
import { useBusinessClock } from '../../shared/lib/clock';
import { toPicker } from '../../shared/lib/dates';
import { useDraft } from '../../shared/lib/draft';
import { ActionButton } from '../../shared/ui/ActionButton';
import { LimitedArea, LimitedInput } from '../../shared/ui/Limited';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { StatusTag } from '../../shared/ui/StatusTag';
import { EmptyState, Loaded } from '../../shared/ui/states';
import { dueWords, workdayAfter, type DeadlineKind } from './deadline';
import { draftTasks, useTaskChange, useCampaignTitle, useTaskPreview, type NewTerms } from './useTasks';
import './rectification.css';

type Preview = components['schemas']['TaskPreview'];

/** From an inspection: which units get a task, for what, until when, and what happens next. */
export default function IssuePage() {
  const { id = '' } = useParams();
  const preview = useTaskPreview(id);
  return (
    <>
      <PageHeader
        title="下达整改任务"
        crumbs={[
          { label: '检查任务', to: '/campaigns' },
          { label: useCampaignTitle(id) ?? '检查', to: `/campaigns/${id}` },
        ]}
        help="rectification"
      />
      <Loaded query={preview}>
        {(data) =>
          data.units?.length ? (
            <IssueForm campaignId={id} preview={data} />
          ) : (
            <Section>
              <EmptyState title="没有需要下达整改任务的问题">
                已确认的问题都已整改，或已在整改任务中。新的问题确认后可以再来下达。
              </EmptyState>
            </Section>
          )
        }
      </Loaded>
    </>
  );
}

/** What is chosen and typed, kept in this browser until the drafts are made. */
interface Terms {
  chosen: string[];
  kind: DeadlineKind;
  on: string;
  time: string;
  demands: string;
  addressee: string;
}

function IssueForm({ campaignId, preview }: { campaignId: string; preview: Preview }) {
  const navigate = useNavigate();
  const { now } = useBusinessClock();
  const all = preview.units!.flatMap((unit) => unit.findings!);
  const typed = useDraft<Terms>(`issue-${campaignId}`, {
    chosen: all.filter((f) => f.listed).map((f) => f.findingId!),
    kind: 'OFFICE_HOURS',
    on: workdayAfter(toPicker(now), 2).format('YYYY-MM-DD'),
    time: '12:00',
    demands: preview.demands!,
    addressee: preview.addressee!,
  });
  const { kind, demands, addressee } = typed.value;
  const set = (part: Partial<Terms>) => typed.change({ ...typed.value, ...part });
  const present = new Set(all.map((f) => f.findingId!));
  const chosen = new Set(typed.value.chosen.filter((one) => present.has(one)));
  const on = dayjs(typed.value.on);
  const time = dayjs(`2000-01-01T${typed.value.time}`);
  const draft = useTaskChange((terms: NewTerms) => draftTasks(campaignId, terms, [...chosen]));
  const units = preview.units!.filter((unit) => unit.findings!.some((f) => chosen.has(f.findingId!)));
  const toggle = (ids: string[], add: boolean) => {
    const next = new Set(chosen);
    ids.forEach((id) => (add ? next.add(id) : next.delete(id)));
    set({ chosen: [...next] });
  };
  const send = async () => {
    await draft.mutateAsync({
      kind,
      on: on.format('YYYY-MM-DD'),
      time: kind === 'TIME' ? time.format('HH:mm:ss') : undefined,
      demands,
      addressee,
    });
    typed.discard();
    navigate('/tasks?view=ISSUED&state=DRAFT');
  };
  return (
    <div className="zx-two">
      <Section
        flush
        title="向谁下达"
        note={`${units.length} 个单位 · ${chosen.size} 个问题`}
        actions={
          <Button
            size="small"
            onClick={() =>
              toggle(
                all.map((f) => f.findingId!),
                chosen.size < all.length,
              )
            }
          >
            {chosen.size < all.length ? `全选 ${all.length} 个` : '全不选'}
          </Button>
        }
      >
        {preview.units!.map((unit) => (
          <div className="zx-issue-unit" key={unit.unitId}>
            <h3>{unit.unitName}</h3>
            {unit.findings!.map((finding) => (
              <Checkbox
                key={finding.findingId}
                checked={chosen.has(finding.findingId!)}
                onChange={(e) => toggle([finding.findingId!], e.target.checked)}
              >
                {finding.targetName}：{finding.wording}
                {finding.wording !== finding.ruleWords && (
                  <span className="zx-secondary">（{finding.ruleWords}）</span>
                )}{' '}
                {finding.state === 'NOT_RECTIFIED' && <StatusTag tone="attention">仍未整改到位</StatusTag>}
                {!finding.listed && <StatusTag tone="neutral">不列入通报</StatusTag>}
              </Checkbox>
            ))}
          </div>
        ))}
      </Section>
      <div>
        <Section title="要求">
          <Form layout="vertical">
            <Form.Item label="期限写法">
              <Radio.Group
                value={kind}
                onChange={(e) => set({ kind: e.target.value as DeadlineKind })}
                options={[
                  { value: 'OFFICE_HOURS', label: '下班前' },
                  { value: 'DAY', label: '当日' },
                  { value: 'TIME', label: '时刻' },
                ]}
              />
            </Form.Item>
            <Form.Item label="期限" htmlFor="due" extra={`印作“${dueWords(kind, on, time)}”`}>
              <DatePicker
                id="due"
                allowClear={false}
                value={on}
                minDate={toPicker(now)}
                onChange={(value) => value && set({ on: (value as Dayjs).format('YYYY-MM-DD') })}
              />
              {kind === 'TIME' && (
                <TimePicker
                  aria-label="时刻"
                  format="HH:mm"
                  allowClear={false}
                  value={time}
                  onChange={(value) => value && set({ time: (value as Dayjs).format('HH:mm') })}
                  style={{ marginLeft: 8 }}
                />
              )}
            </Form.Item>
            <Form.Item label="整改要求" htmlFor="demands">
              <LimitedArea
                id="demands"
                autoSize={{ minRows: 2 }}
                max={1000}
                value={demands}
                onChange={(e) => set({ demands: e.target.value })}
              />
            </Form.Item>
            <Form.Item label="报送对象" htmlFor="addressee">
              <LimitedInput
                id="addressee"
                max={200}
                value={addressee}
                onChange={(e) => set({ addressee: e.target.value })}
              />
            </Form.Item>
          </Form>
          <p className="zx-secondary">
            {`起草后由本单位审批员下达。下达后，各单位在“我的工作”中看到任务和问题，逐项答复，经本单位审核人审核后报送；机器能够检查的问题随答复自动复查，最后由审批员核验。期限${on.format('YYYY年M月D日')}，印发通报时仍未整改到位的改按通报的期限。`}
          </p>
          <div className="zx-item-buttons">
            <ActionButton
              type="primary"
              disabled={units.length === 0 || !demands.trim() || !addressee.trim()}
              act={send}
              done="已起草，待审批员下达"
            >
              起草 {units.length} 项任务
            </ActionButton>
          </div>
        </Section>
      </div>
    </div>
  );
}
