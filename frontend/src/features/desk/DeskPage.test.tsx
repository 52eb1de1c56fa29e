import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import DeskPage from './DeskPage';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function open(roles: string[], campaigns: object[] = [], waiting: object[] = []) {
  const areas = [{ areaId: 'a1', name: '咸阳市', sites: 3, accounts: 2 }];
  server.use(
    http.get('*/api/v1/session', () =>
      HttpResponse.json({ memberships: [{ id: 'm1', roles }], current: 'm1', product: {} }),
    ),
    http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-10T09:00:00+08:00', demo: true })),
    http.get('*/api/v1/desk', () =>
      HttpResponse.json({ waiting, quarter: null, areas: roles.includes('REPORTER') ? [] : areas }),
    ),
    http.get('*/api/v1/campaigns', () => HttpResponse.json({ items: campaigns, total: campaigns.length })),
  );
  return show(<DeskPage />);
}

it('shows an office without an inspection how those below stand', async () => {
  const { container } = open(
    ['LEADER'],
    [{ id: 'c1', orgId: 'a1', title: '咸阳市第一季度检查', state: 'REVIEW', mine: false }],
  );
  expect(await screen.findByRole('heading', { name: '下级检查' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '咸阳市第一季度检查' })).toHaveAttribute('href', '/campaigns/c1');
  expect(screen.getByText('人工检查与复核')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '各地情况' })).toBeInTheDocument();
  expect(screen.queryByText('一个季度分五步')).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('leaves the card out when nobody below has inspected either', async () => {
  open(['APPROVER']);
  expect(await screen.findByRole('heading', { name: '各地情况' })).toBeInTheDocument();
  expect(screen.queryByText('下级检查')).not.toBeInTheDocument();
  expect(screen.queryByText('一个季度分五步')).not.toBeInTheDocument();
});

it('shows the way through a quarter to the inspector who goes it', async () => {
  open(['INSPECTOR']);
  expect(await screen.findByRole('heading', { name: '一个季度分五步' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '制定检查计划' })).toBeInTheDocument();
});

it('tells a unit what it can do here', async () => {
  const { container } = open(['REPORTER']);
  expect(await screen.findByRole('link', { name: '填报备案' })).toHaveAttribute('href', '/filings');
  expect(screen.getByRole('link', { name: '使用指南' })).toHaveAttribute('href', '/guide/reporter.html');
  expect(screen.queryByText('一个季度分五步')).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('tells news after the work and does not count it', async () => {
  const told = {
    kind: 'FILING',
    title: '备案已同意：示例发布，待赋码',
    link: '/filings/f2',
    action: '查看',
    news: true,
  };
  const { unmount } = open(['REPORTER'], [], [told]);
  expect(await screen.findByText('告知')).toBeInTheDocument();
  expect(screen.getByText('没有待办事项')).toBeInTheDocument();
  unmount();
  const due = { kind: 'FILING', title: '开办备案：甲', link: '/filings/f1', action: '继续填报', news: false };
  open(['REPORTER'], [], [due, told]);
  expect(await screen.findByText('1 件，按期限排列')).toBeInTheDocument();
});
