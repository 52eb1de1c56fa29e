import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { Problem } from '../api/problem';
import { Chain } from './Chain';
import { CodeText, Fields } from './Fields';
import { Bar, Figures } from './Figures';
import { PageHeader } from './PageHeader';
import { Refusal } from './Refusal';
import { Section } from './Section';
import { ErrorState, LoadedPage } from './states';
import { StatusTag } from './StatusTag';

it('is accessible as a whole page', async () => {
  const { container } = show(
    <>
      <PageHeader title="新媒体账号" subtitle="咸阳市及下级 · 293 个" help="inspector" />
      <Section title="流程">
        <Chain
          steps={[
            { key: '1', title: '填报', at: '2025-02-20T01:12:00Z', who: '永寿县交警大队', state: 'done' },
            { key: '2', title: '县级审批', state: 'now' },
            { key: '3', title: '登记入册', state: 'next' },
          ]}
        />
      </Section>
      <Figures items={[{ label: '网站', value: '41 / 53', note: '已检查', to: '/websites' }]} />
      <Bar done={41} total={53} label="网站检查进度" />
      <Fields items={[['标识码', <CodeText key="code">6104810043</CodeText>]]} />
      <StatusTag tone="fail">不合格</StatusTag>
    </>,
  );
  await expectAccessible(container);
});

it('shows when a step was taken by the clocks of China, and which one is open', () => {
  show(
    <Chain
      steps={[
        { key: '1', title: '填报', at: '2025-02-20T01:12:00Z', state: 'done' },
        { key: '2', title: '审批', state: 'now' },
      ]}
    />,
  );
  expect(screen.getByText('2月20日 09:12')).toBeInTheDocument();
  expect(screen.getByText('办理中').closest('li')).toHaveAttribute('aria-current', 'step');
});

it('reaches 100% only when all is done', () => {
  show(<Bar done={999} total={1000} label="进度" />);
  expect(screen.getByText('99%')).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '999 / 1000');
});

it('marks a status by sign and word', () => {
  show(<StatusTag tone="pass">合格</StatusTag>);
  expect(screen.getByText('✓')).toBeInTheDocument();
});

it.each([
  [404, '没有找到这个页面'],
  [403, '没有查看权限'],
])('a refusal %i says so in one sentence', (status, title) => {
  show(<ErrorState error={new Problem({ code: 'X', status, title: '', detail: '' })} />);
  expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
});

it('a record that is not there has the frame of a page and a way back', () => {
  const error = new Problem({ code: 'NOT_FOUND', status: 404, title: '', detail: '' });
  show(<LoadedPage query={{ error, isPending: false, refetch: () => {} }}>{() => <p>记录</p>}</LoadedPage>);
  expect(screen.getByRole('heading', { level: 1, name: '页面不存在' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '回到我的工作' })).toHaveAttribute('href', '/');
});

it('a failure of the product has a number to ask about', () => {
  const failed = { code: 'INTERNAL', title: '系统内部错误', detail: '请稍后重试', requestId: 'r-5' };
  const { rerender } = show(<Refusal problem={new Problem({ ...failed, status: 500 })} />);
  expect(screen.getByText('请求编号 r-5')).toBeInTheDocument();
  rerender(<Refusal problem={new Problem({ ...failed, status: 412 })} />);
  expect(screen.queryByText(/请求编号/)).toBeNull();
});

it('a refusal says each sentence once', () => {
  const problem = new Problem({
    code: 'INVALID_INPUT',
    status: 422,
    title: '填写有误',
    detail: '请填写理由',
    violations: [
      { field: 'reason', message: '请填写理由。' },
      { field: 'due', message: '期限已过' },
      { field: null, message: '期限已过' },
    ],
  });
  show(<Refusal problem={problem} />);
  expect(screen.getAllByText(/请填写理由/)).toHaveLength(1);
  expect(screen.getAllByText('期限已过')).toHaveLength(1);
});
