import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { useListState } from '../lib/listState';
import { FilterBar } from './FilterBar';

const PLATFORMS = [
  { value: 'WX', label: '微信公众号' },
  { value: 'DY', label: '抖音短视频' },
];

function Bar() {
  return (
    <FilterBar
      list={useListState()}
      searchHint="名称、标识码"
      filters={[
        { name: 'platform', label: '平台', options: PLATFORMS },
        { name: 'state', label: '状态', options: PLATFORMS, multiple: true },
      ]}
      shortcuts={[{ label: '即将静默', count: 4, filters: { silent: 'soon' } }]}
    />
  );
}

const address = () => decodeURIComponent(screen.getByTestId('address').textContent ?? '');

it('puts what is searched into the address', async () => {
  const { container } = show(<Bar />);
  await userEvent.type(screen.getByLabelText('查找 名称、标识码'), '永寿');
  await waitFor(() => expect(address()).toBe('/?q=永寿'));
  await expectAccessible(container);
});

it('shows an active filter as a chip that takes it off', async () => {
  show(<Bar />, '/?platform=DY&c=page');
  await userEvent.click(screen.getByRole('button', { name: '去掉筛选 平台：抖音短视频' }));
  expect(address()).toBe('/');
});

it('names each of several values', () => {
  show(<Bar />, '/?state=WX,DY');
  expect(screen.getByRole('button', { name: '去掉筛选 状态：微信公众号、抖音短视频' })).toBeInTheDocument();
});

it('clears all at once', async () => {
  show(<Bar />, '/?platform=DY&q=a');
  await userEvent.click(screen.getByRole('button', { name: '清除' }));
  expect(address()).toBe('/');
});

it('sets the filters of a usual question', async () => {
  show(<Bar />);
  await userEvent.click(screen.getByRole('button', { name: '即将静默 4' }));
  expect(address()).toBe('/?silent=soon');
  expect(screen.getByRole('button', { name: '即将静默 4' })).toHaveAttribute('aria-pressed', 'true');
});
