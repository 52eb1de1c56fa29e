import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api } from '../../shared/api/client';
import { expectAccessible, show } from '../../test-kit';
import { DecisionCard } from './DecisionCard';
import { differences } from './differences';
import type { Filing } from './filings';
import { size } from './FilingFiles';
import { timeline } from './FilingTimeline';
import { FilingView } from './FilingPage';
import { FIELDS } from './labels';
import { gaps } from './required';

const sent: unknown[] = [];
beforeEach(() => {
  sent.length = 0;
  vi.spyOn(api, 'POST').mockImplementation(((path: string, call: { params: Params; body: unknown }) => {
    sent.push([path.split('/').at(-1), call.params.header?.['If-Match'], call.body]);
    return Promise.resolve({ data: { ...waiting, actions: [] } });
  }) as unknown as typeof api.POST);
});
afterEach(() => vi.restoreAllMocks());

interface Params {
  header?: Record<string, number>;
}

const waiting: Filing = {
  id: 'f1',
  version: 7,
  kind: 'OPEN',
  state: 'OFFICE',
  subject: '永寿交警',
  unitName: '永寿县交警大队',
  officeName: '永寿县人民政府办公室',
  notingName: '咸阳市人民政府办公室',
  supervisorName: '永寿县公安局',
  form: { name: '永寿交警', platform: '微信公众号', subType: '订阅号', certified: true, menus: [] },
  checks: [
    {
      key: 'NAMES',
      result: 'CONFIRM',
      text: '账号名称与本单位抖音短视频「永寿县交警」不同名',
      basis: '国办发〔2018〕123号',
    },
  ],
  fields: [],
  files: [],
  actions: ['APPROVE', 'RETURN', 'REJECT'],
  steps: [
    {
      at: '2025-02-20T01:12:00Z',
      office: '永寿县交警大队',
      person: '永寿交警填报员',
      action: 'SUBMITTED',
      label: '填报',
      opinion: '方便群众',
      fields: [],
    },
  ],
  ahead: [
    { label: '县级审批', office: '永寿县人民政府办公室', current: true },
    { label: '登记入册', office: '自动', current: false },
  ],
};

it('approves with the version that was looked at', async () => {
  show(<DecisionCard filing={waiting} />);
  await userEvent.type(screen.getByRole('textbox', { name: '审批意见' }), '同意开办');
  await userEvent.click(screen.getByRole('button', { name: '同意' }));
  expect(await screen.findByText('已同意')).toBeInTheDocument();
  expect(sent).toEqual([['approve', 7, { opinion: '同意开办' }]]);
});

it('refuses only with a reason', async () => {
  show(<DecisionCard filing={waiting} />);
  const refuse = screen.getByRole('button', { name: '不同意' });
  expect(refuse).toBeDisabled();
  await userEvent.type(screen.getByRole('textbox', { name: '审批意见' }), '不属于政务账号');
  expect(refuse).toBeEnabled();
});

it('returns with a reason by field', async () => {
  show(<DecisionCard filing={waiting} />);
  await userEvent.click(screen.getByRole('button', { name: '退回修改…' }));
  expect(screen.getByRole('button', { name: '退回修改' })).toBeDisabled();
  await userEvent.click(screen.getByRole('combobox', { name: '第 1 处需修改的字段' }));
  await userEvent.click(await screen.findByTitle('认证主体'));
  await userEvent.type(screen.getByRole('textbox', { name: '第 1 处的退回理由' }), '应为本单位');
  await userEvent.click(screen.getByRole('button', { name: '退回修改（1 处）' }));
  expect(await screen.findByText('已退回修改')).toBeInTheDocument();
  expect(sent).toEqual([['return', 7, { fields: [{ field: 'certifiedBody', reason: '应为本单位' }] }]]);
});

it('offers a field once, and begins the next round without what was not sent in the last', async () => {
  const { unmount } = show(<DecisionCard filing={waiting} />);
  await userEvent.click(screen.getByRole('button', { name: '退回修改…' }));
  await userEvent.click(screen.getByRole('combobox', { name: '第 1 处需修改的字段' }));
  await userEvent.click(await screen.findByTitle('认证主体'));
  await userEvent.click(screen.getByRole('button', { name: '添加需修改的字段' }));
  await userEvent.click(screen.getByRole('combobox', { name: '第 2 处需修改的字段' }));
  await waitFor(() =>
    expect(screen.getAllByTitle('认证主体').at(-1)).toHaveClass('ant-select-item-option-disabled'),
  );
  unmount();
  show(<DecisionCard filing={{ ...waiting, steps: [...waiting.steps!, waiting.steps![0]!] }} />);
  expect(screen.getByRole('button', { name: '同意' })).toBeInTheDocument();
});

it('names what the machine asks to confirm beside the decision, and leads there', async () => {
  const { unmount } = show(<FilingView filing={waiting} />);
  const decision = screen.getByRole('region', { name: '审批意见' });
  expect(within(decision).getByText('系统核对：1 项请确认')).toBeInTheDocument();
  await userEvent.click(within(decision).getByRole('button', { name: '查看' }));
  expect(document.getElementById('checks')).toHaveFocus();
  unmount();
  show(<DecisionCard filing={{ ...waiting, checks: [] }} />);
  expect(screen.queryByText(/系统核对/)).toBeNull();
});

it('says what happens next, and shows nothing to whose turn it is not', () => {
  const { unmount } = show(<DecisionCard filing={waiting} />);
  expect(screen.getByText('同意后账号立即登记入册，并通知永寿县交警大队。')).toBeInTheDocument();
  unmount();
  show(<DecisionCard filing={{ ...waiting, actions: [] }} />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('is accessible as a whole page and with content, checks and timeline', async () => {
  const { container } = show(<FilingView filing={waiting} />);
  expect(screen.getByText('请确认')).toBeInTheDocument();
  expect(screen.getByText('微信公众号')).toBeInTheDocument();
  expect(screen.getByText('永寿县交警大队 · 永寿交警填报员')).toBeInTheDocument();
  await expectAccessible(container);
});

it('lists the past, then what is still to come', () => {
  expect(timeline(waiting).map((step) => [step.title, step.state])).toEqual([
    ['填报', 'done'],
    ['县级审批', 'now'],
    ['登记入册', 'next'],
  ]);
});

it('keeps the entry into the register in view once it has happened, and repeats no reason as a remark', () => {
  const approved = { ...waiting.steps![0]!, action: 'APPROVED' as const, label: '同意', opinion: '同意开办' };
  const steps = [waiting.steps![0]!, { ...approved, at: '2025-02-21T01:12:00Z' }];
  const done = timeline({ ...waiting, state: 'APPROVED', accountId: 'a', steps, ahead: [] });
  expect(done.map((step) => [step.title, step.at, step.state])).toEqual([
    ['填报', '2025-02-20T01:12:00Z', 'done'],
    ['同意', '2025-02-21T01:12:00Z', 'done'],
    ['登记入册', '2025-02-21T01:12:00Z', 'done'],
  ]);
  expect(done.map((step) => step.words !== undefined)).toEqual([false, true, true]);
  expect(done[2]!.words).toBe('待赋码');
});

it('shows who decides again what was changed since the return, the old beside the new', async () => {
  const returnedForm = { ...waiting.form, name: '永寿交通', certified: false };
  const { container, unmount } = show(<FilingView filing={{ ...waiting, returnedForm }} />);
  expect(screen.getByText(/退回后修改 2 处/)).toBeInTheDocument();
  expect(screen.getByText('永寿交通').tagName).toBe('DEL');
  expect(screen.getByText('永寿交警', { selector: '.zx-new' })).toBeInTheDocument();
  await expectAccessible(container);
  unmount();
  show(<FilingView filing={{ ...waiting, returnedForm: waiting.form }} />);
  expect(screen.getByText(/退回后内容没有修改/)).toBeInTheDocument();
});

it('names the gaps of a form by field', () => {
  expect(Object.keys(gaps({ platform: '微信公众号', url: 'weixin' }))).toEqual([
    'name',
    'subType',
    'functionClass',
    'certified',
    'url',
    'reason',
  ]);
  expect(
    gaps({
      name: '县里发布',
      platform: '抖音短视频',
      functionClass: 'PUBLISH',
      certified: false,
      url: 'https://xinmeiti.example/1',
      reason: '新开',
    }),
  ).toEqual({});
  expect(Object.keys(gaps({ certified: true }))).toContain('certifiedBody');
});

it('compares two versions of a form field by field', () => {
  expect(differences({ name: '甲', menus: [] }, { name: '乙' })).toEqual([
    { label: FIELDS.name, mine: '甲', theirs: '乙' },
  ]);
});

it('prints sizes of files', () => {
  expect(size(214 * 1024)).toBe('214 KB');
  expect(size(1.2 * 1024 * 1024)).toBe('1.2 MB');
});
