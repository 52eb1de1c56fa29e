import { expect, it, vi } from 'vitest';
import { problemOf } from './client';
import { sessionExpired } from './problem';

it('reads a problem with its violations and number', async () => {
  const body = {
    code: 'INVALID_INPUT',
    status: 400,
    title: '填写的内容有误',
    detail: '有 1 处需要修改',
    violations: [{ field: 'name', message: '请填写名称' }],
    requestId: 'r-1',
  };
  const problem = await problemOf(
    new Response(JSON.stringify(body), {
      status: 400,
      headers: { 'Content-Type': 'application/problem+json' },
    }),
  );
  expect(problem.violations[0]?.message).toBe('请填写名称');
  expect(problem.requestId).toBe('r-1');
});

it('tells the shell when the session has ended', async () => {
  const told = vi.fn();
  const stop = sessionExpired.listen(told);
  await problemOf(new Response('', { status: 499 }));
  expect(told).toHaveBeenCalledOnce();
  stop();
});

it('says so when the answer is no JSON', async () => {
  const problem = await problemOf(new Response('<html>', { status: 502 }));
  expect(problem.title).toBe('服务器没有正常应答');
});
