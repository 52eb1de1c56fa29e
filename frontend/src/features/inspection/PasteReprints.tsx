import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { readPasted, type ReprintItem } from './reprints';

interface Props {
  add: (items: ReprintItem[]) => void;
  close: () => void;
}

/** Takes rows from a spreadsheet; what is not understood stays in the box. */
export function PasteReprints({ add, close }: Props) {
  const [text, setText] = useState('');
  const { items, unread } = readPasted(text);
  const take = () => {
    add(items);
    if (unread.length === 0) close();
    else setText(unread.join('\n'));
  };
  return (
    <Modal
      open
      width={720}
      title="从表格粘贴"
      okText={items.length > 0 ? `加入清单（${items.length} 条）` : '加入清单'}
      okButtonProps={{ disabled: items.length === 0 }}
      cancelText="取消"
      onOk={take}
      onCancel={close}
    >
      <p>每行一条：标题、原文网址、截止日期，后两项可缺。从电子表格复制后直接粘贴即可。</p>
      <Input.TextArea
        aria-label="粘贴的内容"
        autoSize={{ minRows: 6, maxRows: 14 }}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      {unread.length > 0 && (
        <Alert
          style={{ marginTop: 8 }}
          type="warning"
          showIcon
          title={`有 ${unread.length} 行看不懂，不会加入：${unread[0]}`}
          description="一行只能有一个标题；日期如 2025-02-01，网址以 http 或 www 开头。"
        />
      )}
    </Modal>
  );
}
