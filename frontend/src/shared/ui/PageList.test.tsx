import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { PageList } from './PageList';

const pages = (n: number) => Array.from({ length: n }, (_, i) => `http://a.gov.cn/${i + 1}.html`);

it('names a few pages at once and the others on request', async () => {
  const { container } = show(<PageList pages={pages(20)} count={212} />);
  expect(screen.getByText('同样的问题出现在 212 个页面')).toBeInTheDocument();
  expect(screen.getByText('，列出前 20 个')).toBeInTheDocument();
  expect(screen.getAllByRole('link')).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: '展开其余 17 个页面' }));
  expect(screen.getAllByRole('link')).toHaveLength(20);
  expect(screen.getByRole('link', { name: 'http://a.gov.cn/20.html' })).toBeInTheDocument();
  await expectAccessible(container);
});

it('says only how many where the addresses were not kept, and nothing of a single page', () => {
  const { rerender } = show(<PageList pages={[]} count={4} />);
  expect(screen.getByText('同样的问题出现在 4 个页面')).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
  rerender(<PageList pages={[]} count={1} />);
  expect(screen.queryByText(/同样的问题/)).toBeNull();
});
