import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router';
import { FaultTable } from '../../shared/ui/FaultTable';
import { Section } from '../../shared/ui/Section';
import type { ImportView } from './words';

/** Every fault by line and column; nothing was entered. */
export function ImportFaults({ id, list }: { id: string; list: ImportView }) {
  const navigate = useNavigate();
  return (
    <Section
      title={`“${list.fileName}”有 ${list.faults?.length} 处需要改正`}
      actions={
        <Button type="primary" onClick={() => navigate(`/campaigns/${id}/import`)}>
          改正后重新选择
        </Button>
      }
    >
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 12 }}
        title="表中内容没有写入。请按下面的行号在表格中改正，再重新选择。"
      />
      <FaultTable faults={list.faults ?? []} />
    </Section>
  );
}
