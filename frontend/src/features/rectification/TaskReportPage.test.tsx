import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import TaskReportPage from './TaskReportPage';

const server = setupServer(
  http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-21T01:10:00Z' })),
  http.get('*/api/v1/labels', () => HttpResponse.json({ RuleStatus: { FAULT: '有问题' } })),
  http.get('*/api/v1/tasks/t/report/contents', () =>
    HttpResponse.json({
      title: '问题清单',
      about: '甲局',
      facts: [
        { label: '整改任务', words: '甲局整改' },
        { label: '整改期限', words: '2025年3月10日前' },
        { label: '问题', words: '1 个' },
      ],
      rules: [{ rule: 'D066', title: '底部功能区', group: '其他', status: 'FAULT', count: 1 }],
      problems: [
        { target: '甲局网站', rule: 'D066', open: false, state: '待答复', words: '缺少标识', places: [] },
      ],
      skipped: [],
      remarks: ['本清单只列已下达整改的问题'],
    }),
  ),
);
beforeAll(() => server.listen());
afterAll(() => server.close());

it('tells a unit what it is to mend, of which site, by when', async () => {
  show(
    <Routes>
      <Route path="/tasks/:id/report" element={<TaskReportPage />} />
    </Routes>,
    '/tasks/t/report',
  );
  expect(await screen.findByRole('heading', { name: '甲局问题清单' })).toBeInTheDocument();
  expect(screen.getByText('问题 1 个 · 2025年3月10日前')).toBeInTheDocument();
  expect(screen.getByRole('article')).toHaveTextContent('待答复 缺少标识 · 甲局网站');
  expect(screen.getByRole('link', { name: '甲局整改' })).toHaveAttribute('href', '/tasks/t');
  expect(screen.queryByRole('button', { name: '查看取证页面' })).toBeNull();
});
