import './inspection.css';
import { Button, Steps } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { FilePicker } from '../../shared/ui/FilePicker';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState, Loaded, LoadedPage } from '../../shared/ui/states';
import { ImportFaults } from './ImportFaults';
import { ImportMapping } from './ImportMapping';
import { useCampaign, useImport, useRules } from './useInspection';
import { PART_LABELS, type ImportView } from './words';

/** Three steps: the file, what it means, and what was entered. */
export default function ImportPage() {
  const { id = '', importId } = useParams();
  const campaign = useCampaign(id);
  const list = useImport(id, importId);
  const navigate = useNavigate();
  return (
    <LoadedPage query={campaign}>
      {(c) => (
        <>
          <PageHeader
            title="导入检查结果"
            crumbs={[
              { label: '检查任务', to: '/campaigns' },
              { label: c.title!, to: `/campaigns/${id}?tab=manual` },
            ]}
            help="inspector"
          />
          <Section>
            <Steps
              size="small"
              current={step(importId, list.data)}
              responsive
              items={[{ title: '选择表格' }, { title: '核对并对应规则' }, { title: '完成' }]}
            />
          </Section>
          {importId === undefined ? (
            <Section title="选择表格" note="xlsx 或 csv，表头用通报附件的列名，顺序不限">
              <FilePicker<ImportView>
                url={`/api/v1/campaigns/${id}/result-imports`}
                accept=".xlsx,.csv"
                hint="网站表须有“网站名称”“存在问题”，新媒体表须有“账号名称”“存在的问题”；先核对，不会直接写入"
                onDone={(made) => void navigate(`/campaigns/${id}/import/${made.id}`)}
              />
            </Section>
          ) : (
            <Loaded query={list}>{(view) => <Checked id={id} list={view} />}</Loaded>
          )}
        </>
      )}
    </LoadedPage>
  );
}

function step(importId: string | undefined, list: ImportView | undefined): number {
  if (importId === undefined) return 0;
  return list?.state === 'APPLIED' ? 3 : 1;
}

function Checked({ id, list }: { id: string; list: ImportView }) {
  const rules = useRules();
  if (list.state === 'APPLIED') {
    return (
      <Section title="已导入">
        <EmptyState
          title={`${PART_LABELS[list.part!]}检查结果 ${list.rows?.length ?? 0} 条已导入`}
          action={
            <Link to={`/campaigns/${id}?tab=manual&part=${list.part}`}>
              <Button type="primary">查看结果并确认其余对象</Button>
            </Link>
          }
        >
          {list.appliedBy} 导入自“{list.fileName}”。可在“人工检查”中查看，并确认其余对象未发现问题。
        </EmptyState>
      </Section>
    );
  }
  if (list.state === 'DISCARDED')
    return (
      <Section title="已放弃">
        <EmptyState title="这张表已放弃导入">如仍需导入，请重新选择表格。</EmptyState>
      </Section>
    );
  if ((list.faults?.length ?? 0) > 0) return <ImportFaults id={id} list={list} />;
  return <Loaded query={rules}>{(all) => <ImportMapping id={id} list={list} rules={all} />}</Loaded>;
}
