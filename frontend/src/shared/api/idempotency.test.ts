import { expect, it, vi } from 'vitest';
import { commandAnswered, IDEMPOTENCY_KEY, nameCommand } from './idempotency';

function command(body: string, headers: Record<string, string> = {}) {
  return new Request('http://localhost/api/v1/filings', { method: 'POST', body, headers });
}

async function named(request: Request) {
  await nameCommand(request);
  return request.headers.get(IDEMPOTENCY_KEY);
}

it('names a command that was not answered the same when it is sent again', async () => {
  const first = await named(command('{"a":1}'));
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(await named(command('{"a":1}'))).toBe(first);
});

it('gives other content, another version and another membership names of their own', async () => {
  const names = await Promise.all([
    named(command('{"b":1}')),
    named(command('{"b":2}')),
    named(command('{"b":1}', { 'If-Match': '2' })),
    named(command('{"b":1}', { 'X-Membership': 'other' })),
  ]);
  expect(new Set(names).size).toBe(4);
});

it.each([200, 409, 422])('names the next command anew after the answer %i', async (status) => {
  const request = command(`{"c":${status}}`);
  const first = await named(request);
  commandAnswered(request, status);
  expect(await named(command(`{"c":${status}}`))).not.toBe(first);
});

it('keeps the name while nobody knows whether the command was carried out', async () => {
  const request = command('{"d":1}');
  const first = await named(request);
  commandAnswered(request, 504);
  commandAnswered(request, 409, 'IN_PROGRESS');
  expect(await named(command('{"d":1}'))).toBe(first);
});

it('means a command again that follows another one at the same address', async () => {
  const on = await named(command('{"listed":true}'));
  const off = command('{"listed":false}');
  await named(off);
  commandAnswered(off, 200);
  expect(await named(command('{"listed":true}'))).not.toBe(on);
});

it('means a command again that comes long after', async () => {
  vi.useFakeTimers({ now: 0 });
  const first = await named(command('{"e":1}'));
  vi.setSystemTime(3 * 60_000);
  expect(await named(command('{"e":1}'))).not.toBe(first);
  vi.useRealTimers();
});

it('leaves questions alone', async () => {
  expect(await named(new Request('http://localhost/api/v1/filings'))).toBeNull();
});
