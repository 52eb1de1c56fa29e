import { Link } from 'react-router';
import { Chain } from '../../shared/ui/Chain';
import { DownloadButton } from '../../shared/ui/DownloadButton';
import { Fields } from '../../shared/ui/Fields';
import { Section } from '../../shared/ui/Section';
import { reportSteps, type TaskDetail } from './words';

/** Beside the problems: how far the report is, what is asked, and everything that happened. */
export function TaskSide({ detail }: { detail: TaskDetail }) {
  const { task } = detail;
  return (
    <div>
      {task!.state !== 'DRAFT' && (
        <Section title="整改报告">
          <ol className="zx-steps">
            {reportSteps(detail).map((step, index) => (
              <li key={step.title} className={step.state} aria-current={step.state === 'now' || undefined}>
                <span className="zx-step-mark">
                  {step.state === 'done' && <span aria-label="已完成">✓</span>}
                  {index + 1}
                </span>
                <span>{step.title}</span>
                {step.note && <span className="zx-secondary zx-num">{step.note}</span>}
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section title="任务要求">
        <Fields
          items={[
            ['检查任务', task!.campaignTitle],
            ['期限', task!.due?.words],
            ...(detail.firstDueWords && detail.firstDueWords !== task!.due?.words
              ? ([['原期限', detail.firstDueWords]] as [string, string][])
              : []),
            ['报送', detail.addressee],
            ['要求', detail.demands],
          ]}
        />
      </Section>
      <Section title="问题清单">
        <span className="zx-actions">
          <Link to={`/tasks/${task!.id}/report`}>查看问题清单</Link>
          <DownloadButton url={`/api/v1/tasks/${task!.id}/report?form=HTML`}>下载网页版</DownloadButton>
          <DownloadButton url={`/api/v1/tasks/${task!.id}/report?form=XLSX`}>下载表格</DownloadButton>
        </span>
      </Section>
      <Section title="办理经过">
        <Chain
          steps={(detail.history ?? []).map((step, index) => ({
            key: `${index}`,
            title: step.action!,
            at: step.at,
            who: `${step.office} · ${step.by}`,
            words: step.words,
            state: 'done',
          }))}
        />
      </Section>
    </div>
  );
}
