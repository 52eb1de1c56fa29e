import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../test-kit';
import { ItemCard } from './ItemCard';
import type { Item } from './words';

const seenAgain = (evidence: boolean) =>
  ({
    id: 'i',
    targetName: '某某网',
    wording: '缺少标识',
    state: 'ANSWERED',
    recheckState: 'REMAINS',
    recheckWords: '仍存在 1 处',
    recheckEvidence: evidence,
  }) as unknown as Item;

const card = (evidence: boolean) => (
  <ItemCard taskId="t" item={seenAgain(evidence)} heading={{ title: '缺少标识', note: null }} />
);

it('offers the answers that the second look rests on where they are kept', () => {
  show(card(true));
  expect(screen.getByRole('button', { name: '下载复查取证存档' })).toBeInTheDocument();
});

it('offers none where none are kept', () => {
  show(card(false));
  expect(screen.getByText(/仍存在 1 处/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '下载复查取证存档' })).not.toBeInTheDocument();
});
