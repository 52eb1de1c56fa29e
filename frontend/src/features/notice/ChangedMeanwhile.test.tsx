import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import type { Notice } from './words';

const notice = (contentHash: string, actions: string[]) => ({ contentHash, actions }) as Notice;

it('says to who decides that what he reads has changed, until he has read it', async () => {
  const { rerender } = render(<ChangedMeanwhile notice={notice('a', ['SIGN'])} />);
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(<ChangedMeanwhile notice={notice('b', ['SIGN'])} />);
  expect(screen.getByRole('alert')).toHaveTextContent('请重新核对');
  await userEvent.click(screen.getByRole('button', { name: '已核对' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says nothing to readers', () => {
  const { rerender } = render(<ChangedMeanwhile notice={notice('a', [])} />);
  rerender(<ChangedMeanwhile notice={notice('b', [])} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
