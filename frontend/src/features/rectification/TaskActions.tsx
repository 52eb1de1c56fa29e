import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionButton } from '../../shared/ui/ActionButton';
import { TaskReasonDialog } from './TaskReasonDialog';
import {
  discardTask,
  issueTasks,
  returnTask,
  sendBackTask,
  sendTask,
  submitTask,
  useTaskChange,
  verifyTask,
} from './useTasks';
import { remains, remainsQuestion, type TaskAction, type TaskDetail } from './words';

/** What the caller may do with the task now, each with what follows from it. */
export function TaskActions({ detail }: { detail: TaskDetail }) {
  const { id, version, unitName, issuerName, due } = detail.task! as Required<
    NonNullable<TaskDetail['task']>
  >;
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'back' | 'return' | null>(null);
  const change = useTaskChange((step: () => Promise<unknown>) => step());
  const may = (action: TaskAction) => detail.actions?.includes(action);
  const items = detail.items ?? [];
  const missing = items.filter((item) => item.state === 'OPEN' || item.state === 'RETURNED').length;
  const remaining = items.filter(remains).length;
  const question = remainsQuestion(items);
  return (
    <>
      {may('DISCARD') && (
        <ActionButton
          act={async () => {
            await change.mutateAsync(() => discardTask(id, version));
            navigate('/tasks');
          }}
          confirm={{ title: '撤销这项草稿？', content: '撤销后，其中的问题可以重新起草任务。' }}
        >
          撤销草稿
        </ActionButton>
      )}
      {may('ISSUE') && (
        <ActionButton
          type="primary"
          act={() => change.mutateAsync(() => issueTasks([{ id, version }]))}
          confirm={{
            title: `向${unitName}下达整改任务？`,
            content: `下达后立即出现在${unitName}的“我的工作”中，${items.length} 个问题同时告知该单位，期限${due.words}。`,
          }}
          done="已下达"
        >
          下达任务
        </ActionButton>
      )}
      {may('SUBMIT') && (
        <ActionButton
          type={missing === 0 ? 'primary' : 'default'}
          disabled={missing > 0}
          title={missing > 0 ? `还有 ${missing} 个问题没有答复` : undefined}
          act={() => change.mutateAsync(() => submitTask(id, version))}
          confirm={
            question
              ? { title: question, content: '问题改正后可以“再次提交并复查”，再提交本单位审核人。' }
              : undefined
          }
          done="已提交本单位审核人"
        >
          {missing > 0 ? `提交审核（还有 ${missing} 个未答复）` : '提交审核'}
        </ActionButton>
      )}
      {may('SEND_BACK') && <Button onClick={() => setAsking('back')}>退回填报员</Button>}
      {may('SEND') && (
        <ActionButton
          type="primary"
          act={() => change.mutateAsync(() => sendTask(id, version))}
          confirm={{
            title: question ?? `向${issuerName}报送整改情况？`,
            content: '报送后由机器对能够自动检查的问题再次复查，并由下达单位核验；核验前不能再修改。',
          }}
          done="已报送"
        >
          审核报送
        </ActionButton>
      )}
      {may('RETURN') && <Button onClick={() => setAsking('return')}>退回整改</Button>}
      {may('VERIFY') && (
        <ActionButton
          type="primary"
          act={() => change.mutateAsync(() => verifyTask(id, version))}
          confirm={{
            title: remaining > 0 ? `机器复查仍有 ${remaining} 个问题存在，仍要核验通过？` : '核验通过？',
            content: `${items.length} 个问题将登记为“已整改”并销号，附件中的整改情况随之变化。`,
          }}
          done="已核验销号"
        >
          核验通过
        </ActionButton>
      )}
      {asking === 'back' && (
        <TaskReasonDialog
          title="退回填报员"
          content="填报员可以修改答复后重新提交。"
          verb="退回填报员"
          close={() => setAsking(null)}
          act={(reason) => change.mutateAsync(() => sendBackTask(id, version, reason))}
        />
      )}
      {asking === 'return' && (
        <TaskReasonDialog
          title={`退回${unitName}`}
          content="选中的问题退回该单位继续整改，其余的登记为“已整改”。"
          verb="退回整改"
          items={items
            .filter((item) => item.state === 'ANSWERED')
            .map((item) => ({ id: item.id!, label: `${item.targetName}：${item.ruleWords}` }))}
          close={() => setAsking(null)}
          act={(reason, chosen) => change.mutateAsync(() => returnTask(id, version, reason, chosen))}
        />
      )}
    </>
  );
}
