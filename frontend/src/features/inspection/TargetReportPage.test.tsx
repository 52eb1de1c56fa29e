import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import TargetReportPage from './TargetReportPage';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const report = {
  title: '检查报告',
  about: '甲县人民政府网站',
  facts: [
    { label: '检查任务', words: '第一季度检查' },
    { label: '检查结果', words: '0 个问题，1 个待复核' },
    { label: '取证存档', words: '3 个应答，12 KB，SHA-256 abc' },
  ],
  rules: [{ rule: 'D066', title: '底部功能区', group: '其他', status: 'CANDIDATES', count: 1 }],
  problems: [
    {
      finding: 'f',
      rule: 'D066',
      open: true,
      state: '待复核',
      words: '缺少标识',
      places: [{ address: 'http://a.gov.cn/', sha256: 'abc', kept: true, count: 1, pages: [] }],
    },
  ],
  skipped: [],
  remarks: [],
};

function open(role: string, answer: () => Response) {
  server.use(
    http.get('*/api/v1/session', () =>
      HttpResponse.json({ current: 'm', memberships: [{ id: 'm', roles: [role] }] }),
    ),
    http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-21T01:10:00Z' })),
    http.get('*/api/v1/labels', () => HttpResponse.json({ RuleStatus: { CANDIDATES: '待复核' } })),
    http.get('*/api/v1/campaigns/c/targets/t/report/contents', answer),
  );
  show(
    <Routes>
      <Route path="/campaigns/:id/targets/:target/report" element={<TargetReportPage />} />
    </Routes>,
    '/campaigns/c/targets/t/report',
  );
}

it('leads to the inspection, to the review of open problems, to archived pages and to the files', async () => {
  open('INSPECTOR', () => HttpResponse.json(report));
  expect(await screen.findByRole('heading', { name: '甲县人民政府网站检查报告' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '第一季度检查' })).toHaveAttribute('href', '/campaigns/c');
  expect(await screen.findByRole('link', { name: '复核候选问题' })).toHaveAttribute(
    'href',
    '/review/c?target=t',
  );
  expect(screen.getByRole('button', { name: '查看取证页面' })).toBeInTheDocument();
  for (const name of ['打印', '下载网页版', '下载表格', '下载取证存档'])
    expect(screen.getByRole('button', { name })).toBeInTheDocument();
});

it('offers no review to who only reads', async () => {
  open('LEADER', () => HttpResponse.json(report));
  await screen.findByRole('heading', { name: '甲县人民政府网站检查报告' });
  expect(screen.queryByRole('link', { name: '复核候选问题' })).toBeNull();
});

it('says so when there is no such site in the inspection', async () => {
  open('INSPECTOR', () => HttpResponse.json({ code: 'NOT_FOUND', status: 404 }, { status: 404 }));
  expect(await screen.findByRole('heading', { name: '没有找到这个页面' })).toBeInTheDocument();
});
