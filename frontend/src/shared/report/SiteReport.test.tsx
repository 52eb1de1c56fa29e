import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { SiteReport } from './SiteReport';
import type { Report } from './report';

const server = setupServer();
beforeAll(() => server.listen());
beforeEach(() =>
  server.use(
    http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-21T01:10:00Z' })),
    http.get('*/api/v1/labels', () =>
      HttpResponse.json({
        RuleStatus: { FAULT: '有问题', CANDIDATES: '待复核', CLEAN: '未发现问题', NO_DATA: '无数据' },
      }),
    ),
  ),
);
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const place = {
  address: 'http://a.gov.cn/1',
  element: 'div.foot',
  before: '截至',
  marked: '截止目前',
  after: '共有',
  count: 3,
  pages: ['http://a.gov.cn/1', 'http://a.gov.cn/2', 'http://a.gov.cn/3'],
  fetchedAt: '2025-02-10T01:00:00Z',
  status: 200,
  sha256: 'abc',
  kept: true,
};
const report: Report = {
  title: '检查报告',
  about: '甲县人民政府网站',
  facts: [{ label: '检查范围', words: '120 个页面，900 个链接' }],
  limits: '已读满 300 页，其余页面未检查',
  rules: [
    {
      rule: 'V001',
      title: '严重表述错误',
      group: '单项否决',
      status: 'CANDIDATES',
      count: 1,
      note: '抽查 120 页',
    },
    { rule: 'D066', title: '底部功能区', group: '其他', status: 'CLEAN', count: 0 },
    { rule: 'D045', title: '办事统计', group: '其他', status: 'NO_DATA', count: 0 },
  ],
  problems: [
    {
      finding: 'f',
      rule: 'V001',
      open: true,
      state: '待复核',
      confidence: 0.7,
      words: '“截止目前”应为“截至目前”',
      places: [place],
    },
  ],
  skipped: [{ url: 'http://b.cn/', page: 'http://a.gov.cn/', why: '对方不允许', count: 2 }],
  remarks: ['时间均为北京时间'],
};

it('tells what was checked, what is said of each rule and where each problem stands', async () => {
  show(<SiteReport report={report} archived={() => <button type="button">查看取证页面</button>} />);
  expect(await screen.findByText('待复核 1 处')).toBeInTheDocument();
  expect(screen.getByText('120 个页面，900 个链接')).toBeInTheDocument();
  expect(screen.getByRole('note')).toHaveTextContent('已读满 300 页');
  const problems = screen.getByRole('region', { name: 'V001 严重表述错误' });
  expect(problems.querySelector('mark')).toHaveTextContent('截止目前');
  expect(problems).toHaveTextContent('把握 70%');
  expect(problems).toHaveTextContent('抽查 120 页');
  expect(within(problems).getByText('div.foot')).toBeInTheDocument();
  expect(within(problems).getByText('2025-02-10 09:00 · HTTP 200 · SHA-256 abc')).toBeInTheDocument();
  expect(within(problems).getByText('同样的问题出现在 3 个页面')).toBeInTheDocument();
  expect(within(problems).getByRole('button', { name: '查看取证页面' })).toBeInTheDocument();
  expect(screen.getByText('另有 1 项无数据，不能作出结论')).toBeInTheDocument();
  expect(screen.getByText('列出 1 个地址')).toBeInTheDocument();
  await expectAccessible(document.body);
});

it('leads from a rule to its problems', async () => {
  show(<SiteReport report={report} />);
  await userEvent.click(await screen.findByRole('button', { name: '严重表述错误' }));
  expect(screen.getByRole('region', { name: 'V001 严重表述错误' })).toHaveFocus();
});

it('filters by what is said, from the address, and gives everything back', async () => {
  show(<SiteReport report={report} />, '/?status=CLEAN');
  expect(await screen.findByText('底部功能区')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'V001 严重表述错误' })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: /待复核 1/ }));
  expect(screen.getByTestId('address')).toHaveTextContent('/?status=CANDIDATES');
  expect(screen.getByRole('region', { name: 'V001 严重表述错误' })).toBeInTheDocument();
});

it('says so when the filters leave nothing', async () => {
  show(<SiteReport report={report} />, '/?q=没有的词');
  await userEvent.click(await screen.findByRole('button', { name: '清除筛选' }));
  expect(screen.getByTestId('address')).toHaveTextContent('/');
  expect(screen.getByText('底部功能区')).toBeInTheDocument();
});

it('says so when there is nothing to report yet', () => {
  show(<SiteReport report={{ ...report, rules: [], problems: [], skipped: [] }} />);
  expect(screen.getByRole('heading', { name: '没有可以报告的内容' })).toBeInTheDocument();
});

it('shows the first twenty problems of a rule, the others on request', async () => {
  const many = Array.from({ length: 25 }, (_, i) => ({ ...report.problems![0]!, finding: `f${i}` }));
  show(<SiteReport report={{ ...report, problems: many }} />);
  expect(screen.getAllByRole('article')).toHaveLength(20);
  await userEvent.click(screen.getByRole('button', { name: '展开其余 5 个问题' }));
  expect(screen.getAllByRole('article')).toHaveLength(25);
});
