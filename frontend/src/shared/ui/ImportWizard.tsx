import { Button, Steps } from 'antd';
import { useState, type ReactNode } from 'react';
import { ActionButton } from './ActionButton';
import { FaultTable, type Fault } from './FaultTable';
import { FilePicker } from './FilePicker';
import { Section } from './Section';
import { StatusTag } from './StatusTag';

/** What a dry run found. */
export interface DryRun {
  faults?: Fault[];
  total?: number;
}

interface Props<T extends DryRun> {
  /** Address the file is sent to for the dry run; answers what it found. */
  url: string;
  fields?: Record<string, string>;
  /** Endings of the files it reads, and what is said of them. */
  accept?: string;
  fileHint?: string;
  /** Which columns the file must have, and where a template is. */
  hint: ReactNode;
  /** What applying would do, e.g. 新增 12 个，变更 3 个，不变 278 个. */
  summary: (run: T) => ReactNode;
  /** The verb on the button, e.g. 提交审批 or 导入 293 条. */
  applyLabel: (run: T) => string;
  /** What happens after the click. */
  consequence: ReactNode;
  apply: (run: T) => Promise<unknown>;
  onDone: (run: T) => void;
}

/** Import in two steps: the dry run reports every fault by row and column, applying is all or nothing. */
export function ImportWizard<T extends DryRun>(props: Props<T>) {
  const [run, setRun] = useState<T | null>(null);
  return (
    <>
      <Steps
        size="small"
        current={run ? 1 : 0}
        items={[{ title: '选择文件' }, { title: '核对' }, { title: '完成' }]}
        style={{ marginBottom: 16 }}
      />
      {run ? (
        <Checked {...props} run={run} again={() => setRun(null)} />
      ) : (
        <Choose {...props} onRun={setRun} />
      )}
    </>
  );
}

function Choose<T extends DryRun>(props: Props<T> & { onRun: (run: T) => void }) {
  const { url, fields, hint, accept, fileHint, onRun } = props;
  return (
    <Section title="选择文件" note="先核对，不会改动名录和结果">
      <div className="zx-import-hint">{hint}</div>
      <FilePicker<T>
        url={url}
        fields={fields}
        accept={accept ?? '.xlsx,.csv'}
        hint={fileHint ?? 'xlsx 或 csv，不超过 50 MB；列的顺序不限'}
        onDone={onRun}
      />
    </Section>
  );
}

type CheckedProps<T extends DryRun> = Props<T> & { run: T; again: () => void };

function Checked<T extends DryRun>(props: CheckedProps<T>) {
  const { run, again, summary, applyLabel, consequence, apply, onDone } = props;
  const faults = run.faults ?? [];
  if (faults.length > 0) {
    return (
      <Section
        title={`发现 ${faults.length} 处问题`}
        note="没有导入任何一行；在文件中改正后重新选择"
        actions={
          <Button type="primary" onClick={again}>
            重新选择文件
          </Button>
        }
      >
        <FaultTable faults={faults} />
      </Section>
    );
  }
  return (
    <Section title={<StatusTag tone="pass">核对无误</StatusTag>} note={`共 ${run.total ?? 0} 行`}>
      <div role="status" style={{ marginBottom: 16 }}>
        {summary(run)}
      </div>
      <div className="zx-actions">
        <ActionButton type="primary" act={() => apply(run).then(() => onDone(run))}>
          {applyLabel(run)}
        </ActionButton>
        <Button onClick={again}>换一个文件</Button>
        <span className="zx-secondary">{consequence}</span>
      </div>
    </Section>
  );
}
