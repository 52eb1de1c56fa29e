import { Alert, Button, Table } from 'antd';
import { useNavigate } from 'react-router';
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
      <Table
        aria-label="需要改正的地方"
        size="small"
        rowKey={(fault) => `${fault.line}-${fault.column}-${fault.message}`}
        dataSource={list.faults}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: '行', dataIndex: 'line', align: 'right', className: 'zx-num' },
          { title: '列', dataIndex: 'column' },
          { title: '内容', dataIndex: 'value' },
          { title: '问题', dataIndex: 'message' },
        ]}
      />
    </Section>
  );
}
