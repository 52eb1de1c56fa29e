import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { toPicker } from '../../shared/lib/dates';
import { show } from '../../test-kit';
import { PlanCautions } from './PlanCautions';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const holding = (items: object[]) =>
  server.use(
    http.get('*/api/v1/campaigns', () => HttpResponse.json({ items, total: items.length })),
    http.get('*/api/v1/clock', () => HttpResponse.json({ now: NOW, demo: false })),
  );
const census = { id: 'c', title: '一季度普查', kind: 'CENSUS', quarter: 1, state: 'CLOSED' };
// The clock of its own: another file of the same worker may have moved the business clock.
const NOW = '2025-02-10T09:00:00+08:00';
const today = () => toPicker(NOW);

it('names the census the office has in that quarter already', async () => {
  holding([census]);
  show(<PlanCautions year={2025} quarter={1} kind="CENSUS" timePoint={today()} />);
  expect(await screen.findByRole('link', { name: '“一季度普查”' })).toHaveAttribute('href', '/campaigns/c');
  await waitFor(() => expect(screen.queryByText(/监测时间点晚于今天/)).toBeNull());
});

it('says nothing of another quarter, and speaks of a time point that is still to come', async () => {
  holding([census]);
  show(<PlanCautions year={2025} quarter={2} kind="CENSUS" timePoint={today().add(1, 'day')} />);
  expect(await screen.findByText(/监测时间点晚于今天/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText(/已有这个季度的普查/)).toBeNull());
});
