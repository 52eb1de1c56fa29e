import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import { Baseline } from './ImportPage';
import type { ImportDetail } from './imports';

const changed = {
  code: 'REGISTER_CHANGED',
  status: 412,
  title: '名录已变化',
  detail: '编制之后名录有变动，请作废后用同一文件重新导入',
};
const server = setupServer(
  http.get('*/api/v1/session', () =>
    HttpResponse.json({ current: 'm', memberships: [{ id: 'm', roles: ['APPROVER'] }] }),
  ),
  http.post('*/api/v1/register-imports/i/apply', () => HttpResponse.json(changed, { status: 412 })),
);
beforeAll(() => server.listen());
afterAll(() => server.close());

const detail = {
  summary: { id: 'i', version: 1, kind: 'ACCOUNTS', state: 'PREPARED', fresh: 3, changed: 0, faults: 0 },
  rows: [],
  faults: [],
} as unknown as ImportDetail;

it('says what to do with a baseline the register has overtaken, and does not apply it again', async () => {
  show(<Baseline detail={detail} />);
  const apply = await screen.findByRole('button', { name: '应用 3 条' });
  await userEvent.click(apply);
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(dialog.querySelector('.ant-btn-primary')!);
  expect(await screen.findAllByText('名录已变化')).not.toHaveLength(0);
  expect(screen.queryByRole('button', { name: '查看最新内容' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.getByText(/请作废后用同一文件重新导入。/)).toBeInTheDocument();
  expect(screen.getByText('应用 3 条').closest('button')).toBeDisabled();
  expect(screen.getByRole('button', { name: '作废' })).toBeEnabled();
});
