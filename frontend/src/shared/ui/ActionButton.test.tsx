import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../../test-kit';
import { Problem } from '../api/problem';
import { ActionButton } from './ActionButton';

it('asks with the same verb before what cannot be undone', async () => {
  const act = vi.fn(() => Promise.resolve());
  const confirm = { title: '同意这项备案？', content: '同意后立即更新名录' };
  show(
    <ActionButton act={act} confirm={confirm}>
      同意
    </ActionButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: '同意' }));
  expect(act).not.toHaveBeenCalled();
  expect(await screen.findByText('同意后立即更新名录')).toBeInTheDocument();
  await userEvent.click(screen.getAllByRole('button', { name: '同意' }).at(-1)!);
  await waitFor(() => expect(act).toHaveBeenCalledOnce());
});

it("shows every fault of a refusal, and no number to ask about for one's own mistake", async () => {
  const problem = new Problem({
    code: 'INVALID_INPUT',
    status: 400,
    title: '填写的内容有误',
    detail: '有 1 处需要修改',
    violations: [{ field: 'name', message: '请填写名称' }],
    requestId: 'r-9',
  });
  show(<ActionButton act={() => Promise.reject(problem)}>提交</ActionButton>);
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  expect(await screen.findByText('请填写名称')).toBeInTheDocument();
  expect(screen.queryByText(/请求编号/)).toBeNull();
});

it('leads to the newest state when somebody else was first', async () => {
  const problem = new Problem({
    code: 'ALREADY_DECIDED',
    status: 409,
    title: '已由他人办理',
    detail: '咸阳市审批员 09:12 已同意',
  });
  show(<ActionButton act={() => Promise.reject(problem)}>同意</ActionButton>);
  await userEvent.click(screen.getByRole('button', { name: '同意' }));
  expect(await screen.findByRole('button', { name: '查看最新内容' })).toBeInTheDocument();
});
