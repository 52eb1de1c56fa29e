import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { groupFindings } from './groupFindings';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** As the server lists: of the states asked for, oldest first, at most so many a page. */
function holding(states: string[]) {
  const all = states.map((state, i) => ({ id: `f${i}`, state, version: 0 }));
  server.use(
    http.get('*/api/v1/findings', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const asked = query.getAll('state');
      const from = Number(query.get('cursor') ?? 0);
      const to = from + Number(query.get('limit'));
      const matching = all.filter((f) => asked.length === 0 || asked.includes(f.state));
      return HttpResponse.json({
        items: matching.slice(from, to),
        nextCursor: to < matching.length ? String(to) : null,
        total: matching.length,
      });
    }),
  );
}

const many = (count: number, state: string) => Array.from({ length: count }, () => state);

it('reads every open finding of a group larger than a page', async () => {
  holding(many(600, 'CANDIDATE'));
  const found = await groupFindings({ campaign: 'c', target: 't', rule: 'D032' });
  expect(found).toHaveLength(600);
  expect(new Set(found.map((f) => f.id)).size).toBe(600);
});

it('finds the open ones behind more decided ones than a page holds, and names them first', async () => {
  holding([...many(550, 'CONFIRMED'), ...many(50, 'CANDIDATE')]);
  const found = await groupFindings({ campaign: 'c', target: 't', rule: 'D032' });
  expect(found.slice(0, 50).every((f) => f.state === 'CANDIDATE')).toBe(true);
  expect(found.slice(50).every((f) => f.state === 'CONFIRMED')).toBe(true);
});

it('stops at what one decision takes', async () => {
  holding(many(2600, 'CANDIDATE'));
  expect(await groupFindings({ campaign: 'c', target: 't', rule: 'D032' })).toHaveLength(2000);
});
