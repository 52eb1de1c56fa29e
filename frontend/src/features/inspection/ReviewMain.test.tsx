import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../test-kit';
import { ReviewMain } from './ReviewMain';
import type { Finding, ReviewGroup } from './words';

const group: ReviewGroup = { targetName: '甲县', rule: 'V001', effect: 'VETO', indicator: '严重表述错误' };
const finding: Finding = {
  id: 'f',
  wording: '“甲”应为“乙”',
  state: 'CANDIDATE',
  page: 'http://a.gov.cn/1',
  count: 3,
};
const pages = ['http://a.gov.cn/1', 'http://a.gov.cn/2', 'http://a.gov.cn/3'];

it('names the pages that one decision is about', () => {
  const detail = { evidence: [{ url: pages[0], excerpt: '【甲】', count: 3, pages }] };
  show(<ReviewMain group={group} findings={[finding]} current={finding} detail={detail} choose={() => {}} />);
  expect(screen.getByText('同样的问题出现在 3 个页面')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'http://a.gov.cn/3' })).toBeInTheDocument();
});
