import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import { CheckedNotes, sureness } from './CheckedNotes';

const server = setupServer(
  http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-21T01:10:00Z' })),
  http.get('*/api/v1/campaigns/c/targets/t/checked', () =>
    HttpResponse.json({
      pages: 120,
      links: 900,
      outcome: '已到时限，部分页面未检查',
      notes: { X006: '2 张疑似二维码的图片格式不能识别', D066: '别的指标' },
      traps: [{ kind: '日历无止境', url: 'http://a.gov.cn/cal?m=1', count: 40 }],
      skipped: 3,
    }),
  ),
);
beforeAll(() => server.listen());
afterAll(() => server.close());

it('tells the reviewer what the machine looked at and what it left alone', async () => {
  const current = { machineVerdict: 'CANDIDATE', confidence: 0.3 };
  show(<CheckedNotes campaign="c" group={{ targetId: 't', rule: 'X006' }} current={current} />);
  expect(await screen.findByText('检查情况：2 张疑似二维码的图片格式不能识别')).toBeInTheDocument();
  expect(screen.getByText('程序发现的疑似问题，须由人员确认，把握 30%')).toBeInTheDocument();
  expect(
    screen.getByText(/读取 120 个页面，检查 900 个链接，3 个地址没有检查；已到时限/),
  ).toBeInTheDocument();
  expect(screen.getByText(/没有跟进：日历无止境，略去 40 个地址/)).toBeInTheDocument();
  expect(screen.queryByText(/别的指标/)).toBeNull();
  expect(screen.getByRole('link', { name: '查看该网站的检查报告' })).toHaveAttribute(
    'href',
    '/campaigns/c/targets/t/report',
  );
});

it('says no confidence of what a program decides', () => {
  expect(sureness({ machineVerdict: 'FAULT', confidence: 1 })).toBe('程序按指标判定');
});
