import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { api } from '../shared/api/client';
import { membership } from '../shared/api/membership';
import { expectAccessible, show } from '../test-kit';
import { Gate } from './Gate';

const CITY = { id: 'm1', org: { id: 'o1', name: '咸阳市', level: 'CITY', path: ['陕西省', '咸阳市'] } };
const UNIT = { id: 'm2', org: { id: 'o2', name: '咸阳市司法局', level: 'UNIT', path: ['咸阳市司法局'] } };
const PERSON = { id: 'p1', name: '咸阳市检查员', loginName: 'xianyang-jcy' };

const session = {
  person: PERSON,
  memberships: [
    { ...CITY, roles: ['INSPECTOR'] },
    { ...UNIT, roles: ['REPORTER'] },
  ],
  current: 'm1',
  empty: false,
  product: { name: '政巡', demo: true },
};

const server = setupServer();
beforeAll(() => server.listen());
beforeEach(() =>
  server.use(
    http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-10T09:00:00+08:00', demo: true })),
    http.get('*/api/v1/desk/counts', () => HttpResponse.json({})),
  ),
);
afterEach(() => {
  server.resetHandlers();
  membership.clear();
});
afterAll(() => server.close());

const answer = (body: object, status = 200) =>
  server.use(http.get('*/api/v1/session', () => HttpResponse.json(body, { status })));

it('asks to sign in', async () => {
  answer({ code: 'NOT_SIGNED_IN', status: 401 }, 401);
  const { container } = show(<Gate />);
  expect(await screen.findByRole('button', { name: '登录' })).toBeInTheDocument();
  await expectAccessible(container);
});

it('says why signing in does not work', async () => {
  const problem = { code: 'IDP_UNAVAILABLE', title: '统一身份认证暂时不可用', detail: '请稍后重试' };
  answer({ ...problem, status: 503, requestId: 'r-7' }, 503);
  show(<Gate />);
  expect(await screen.findByRole('heading', { name: '统一身份认证暂时不可用' })).toBeInTheDocument();
  expect(screen.getByText('请求编号 r-7')).toBeInTheDocument();
});

it('tells a person without membership whom to ask', async () => {
  answer({ ...session, memberships: [], current: null });
  show(<Gate />);
  expect(await screen.findByRole('heading', { name: '您的账号尚未登记' })).toBeInTheDocument();
  expect(screen.getByText('xianyang-jcy')).toBeInTheDocument();
});

it('opens an empty installation with the one-time code', async () => {
  answer({ ...session, memberships: [], current: null, empty: true });
  const { container } = show(<Gate />);
  expect(await screen.findByLabelText('开通码')).toBeInTheDocument();
  await expectAccessible(container);
});

it('shows where one acts, the demo clock, and a page for an address that leads nowhere', async () => {
  answer(session);
  const { container } = show(<Gate />, '/nowhere');
  expect(await screen.findByRole('heading', { name: '页面不存在' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /陕西省 ›\s*咸阳市/ })).toBeInTheDocument();
  expect(await screen.findByText(/2025年2月10日 星期一 09:00/)).toBeInTheDocument();
  await expectAccessible(container);
});

it('acts for another organisation in this tab after switching', async () => {
  answer(session);
  show(<Gate />);
  await userEvent.click(await screen.findByRole('button', { name: /切换身份/ }));
  await userEvent.click(await screen.findByText('切换到 咸阳市司法局 · 填报员'));
  expect(membership.get()).toBe('m2');
});

it('asks to sign in again without losing the page when the session ends', async () => {
  answer(session);
  show(<Gate />, '/nowhere');
  await screen.findByRole('heading', { name: '页面不存在' });
  server.use(http.get('*/api/v1/settings', () => new HttpResponse(null, { status: 499 })));
  await api.GET('/api/v1/settings').catch(() => vi.fn());
  expect(await screen.findByText('登录已过期')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '重新登录', hidden: true })).toBeInTheDocument();
  expect(screen.getByText('页面不存在')).toBeInTheDocument();
});
