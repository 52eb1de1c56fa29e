import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Warnings } from './Warnings';
import type { Notice } from './words';

it('says each thing to check before the notice goes on', () => {
  render(<Warnings notice={{ warnings: ['正文中缺少来自记录的：整改期限', '甲'] } as Notice} />);
  expect(screen.getAllByRole('note').map((note) => note.textContent)).toEqual([
    '正文中缺少来自记录的：整改期限',
    '甲',
  ]);
});
