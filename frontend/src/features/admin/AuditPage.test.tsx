import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { show } from '../../test-kit';
import AuditPage from './AuditPage';

const entry = {
  id: 'a',
  at: '2026-11-22T19:11:00Z',
  personName: '咸阳市审批员',
  actionWords: '名录基线 · 应用',
  subjectName: 's2.csv',
  result: 'OK',
};
const server = setupServer(
  http.get('*/api/v1/audit-entries', () => HttpResponse.json({ items: [entry], total: 1 })),
  http.get('*/api/v1/labels', () => HttpResponse.json({})),
  http.get('*/api/v1/session', () => HttpResponse.json({ memberships: [] })),
  http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-21T01:10:00Z', demo: true })),
);
beforeAll(() => server.listen());
afterEach(() => vi.restoreAllMocks());
afterAll(() => server.close());

it('says in the demo that its times are the real ones', async () => {
  show(<AuditPage />);
  expect(await screen.findByText(/实际发生的时间，不随演示的业务时间/)).toBeInTheDocument();
});

it('has what was done to what in view on a phone', async () => {
  const wide = window.matchMedia('');
  vi.spyOn(window, 'matchMedia').mockReturnValue({ ...wide, matches: true });
  show(<AuditPage />);
  const first = (await screen.findByText('2026-11-23 03:11')).closest('td');
  expect(first).toHaveTextContent('事项 名录基线 · 应用对象 s2.csv结果');
});
