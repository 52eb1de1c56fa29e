import { useQueryClient } from '@tanstack/react-query';
import { App, Button, type ButtonProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { Refusal } from './Refusal';

interface Props extends Omit<ButtonProps, 'onClick'> {
  /** Does the work; a refusal is shown in words and nothing is lost. */
  act: () => Promise<unknown>;
  /** What happens next, asked before; absent for what can be undone. */
  confirm?: { title: string; content: ReactNode };
  done?: string;
  children: ReactNode;
}

/** A button whose label says what happens; busy while it does, asks before what cannot be undone. */
export function ActionButton({ act, confirm, done, children, ...button }: Props) {
  const { modal, message } = App.useApp();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await act();
      if (done) message.success(done);
    } catch (error) {
      const problem = asProblem(error);
      modal.error({
        title: problem.title,
        content: <Refusal problem={problem} />,
        okText: problem.isConflict ? '查看最新内容' : '知道了',
        onOk: () => {
          // What others did meanwhile is fetched; what was typed here stays.
          if (problem.isConflict) void client.invalidateQueries();
        },
      });
    } finally {
      setBusy(false);
    }
  };
  const start = () =>
    confirm
      ? modal.confirm({ ...confirm, okText: children, cancelText: '取消', onOk: run, icon: null })
      : void run();
  return (
    <Button {...button} loading={busy} onClick={start}>
      {children}
    </Button>
  );
}
