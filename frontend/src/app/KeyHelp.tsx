import { Modal } from 'antd';
import { useState } from 'react';
import { knownKeys, stepRow, useKeys } from '../shared/lib/keys';

const GENERAL: [string, string][] = [
  ['/', '查找'],
  ['J', '列表下一行'],
  ['K', '列表上一行'],
  ['Enter', '打开所在行'],
  ['Ctrl + Enter', '提交正在填写的内容'],
  ['?', '显示本页'],
];

/** Keys of every screen, and the help that shows them. */
export function KeyHelp() {
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true), j: () => stepRow(1), k: () => stepRow(-1) });
  if (!open) return null;
  const groups = [{ title: '通用', keys: GENERAL }, ...knownKeys()];
  return (
    <Modal open title="键盘操作" footer={null} onCancel={() => setOpen(false)}>
      {groups.map((group) => (
        <section key={group.title} className="zx-keys">
          <h3>{group.title}</h3>
          <dl>
            {group.keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
