import { Link, useParams } from 'react-router';
import { tableTime } from '../../shared/lib/dates';
import { asProblem } from '../../shared/api/problem';
import { useMay } from '../../shared/lib/session';
import { ActionButton } from '../../shared/ui/ActionButton';
import { FaultTable, missingColumns } from '../../shared/ui/FaultTable';
import { Figures } from '../../shared/ui/Figures';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { LoadedPage } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';
import { useDecideImport, useImport, type Fault, type ImportDetail } from './imports';
import { ImportedRows } from './ImportedRows';
import { IMPORT_STATES, REGISTERS } from './labels';

/** Second step: faults to mend, or what applying will do and who may. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const query = useImport(id);
  return <LoadedPage query={query}>{(detail) => <Baseline detail={detail} />}</LoadedPage>;
}

export function Baseline({ detail }: { detail: ImportDetail }) {
  const i = detail.summary!;
  const [label, tone] = IMPORT_STATES[i.state!];
  const register = REGISTERS[i.kind!];
  const open = i.state === 'PREPARED' || i.state === 'FAULTY';
  const mayApply = useMay('APPROVER') && i.state === 'PREPARED';
  const mayDiscard = useMay('INSPECTOR', 'APPROVER') && open;
  const decide = useDecideImport(i);
  const outdated = mayApply && decide.error !== null && asProblem(decide.error).code === 'REGISTER_CHANGED';
  const unread = missingColumns(detail.faults ?? []) !== null;
  const changes = (i.fresh ?? 0) + (i.changed ?? 0);
  return (
    <>
      <PageHeader
        crumbs={[{ label: '名录基线', to: '/register-imports' }]}
        title={
          <>
            {i.fileName} <StatusTag tone={tone}>{label}</StatusTag>
          </>
        }
        windowTitle={i.fileName}
        subtitle={`${register} · ${i.preparedByName ?? ''} ${tableTime(i.preparedAt)} 编制`}
        help="registers"
      >
        {mayDiscard && (
          <ActionButton
            act={() => decide.mutateAsync('discard')}
            done="已作废，名录没有变化"
            confirm={{ title: '作废这份基线？', content: '作废后不能再应用，名录不变；需要时重新上传。' }}
          >
            作废
          </ActionButton>
        )}
        {mayApply && (
          <ActionButton
            type="primary"
            disabled={outdated}
            act={() => decide.mutateAsync('apply')}
            done="已写入名录"
            confirm={{
              title: `应用到${register}？`,
              content: `新增 ${i.fresh} 条、更新 ${i.changed} 条，立即写入名录，历史中记为“名录基线导入”。全部写入或全部不写。`,
            }}
          >
            应用 {changes} 条
          </ActionButton>
        )}
      </PageHeader>
      <Section>
        {!unread && (
          <Figures
            items={[
              { label: '文件行数', value: i.total ?? 0 },
              { label: '新增', value: i.fresh ?? 0 },
              { label: '更新', value: i.changed ?? 0 },
              { label: '无变化', value: i.unchanged ?? 0 },
              { label: '错误', value: i.faults ?? 0 },
            ]}
          />
        )}
        {outdated ? (
          <p role="alert" className="zx-refusal" style={{ marginTop: 12 }}>
            名录已变化，这份基线不能再应用：请作废后用同一文件重新导入。
          </p>
        ) : (
          <p style={{ marginTop: 12 }}>{nextStep(i.state!, mayApply)}</p>
        )}
        {i.decidedAt && (
          <p className="zx-secondary">
            {i.decidedByName} {tableTime(i.decidedAt)} {label}
          </p>
        )}
      </Section>
      {(i.faults ?? 0) > 0 && <Faults faults={detail.faults ?? []} total={i.faults ?? 0} kind={i.kind!} />}
      {(detail.rows ?? []).length > 0 && <ImportedRows rows={detail.rows!} total={i.total ?? 0} />}
    </>
  );
}

/** What happens next, said before the click. */
export function nextStep(state: NonNullable<ImportDetail['summary']>['state'], mayApply: boolean): string {
  switch (state) {
    case 'FAULTY':
      return '请按下表改正文件后重新上传；有错误的文件不能应用，名录没有变化。';
    case 'PREPARED':
      return mayApply
        ? '请核对下面的内容；应用后立即写入名录。'
        : '核对无误，等待审批员应用；在此之前名录没有变化。';
    case 'APPLIED':
      return '已写入名录，每条记录的历史都注明这份基线。';
    default:
      return '已作废，名录没有变化。';
  }
}

function Faults({ faults, total, kind }: { faults: Fault[]; total: number; kind: keyof typeof REGISTERS }) {
  return (
    <Section
      title="错误"
      note={faults.length < total ? `共 ${total} 处，显示前 ${faults.length} 处` : `共 ${total} 处`}
      actions={<Link to={`/register-imports/new/${kind}`}>改正后重新上传</Link>}
    >
      <FaultTable faults={faults} />
    </Section>
  );
}
