import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { show } from '../../test-kit';
import { BlockPanel } from './BlockPanel';
import { EditText } from './EditText';
import { retyped } from './retyped';
import type { Notice, TextBlock } from './words';

const BLOCKS: TextBlock[] = [
  {
    id: 'a',
    style: 'PARAGRAPH',
    lead: '甲。',
    text: '检查{{checked}}家。目前，仍未整改到位。',
    standard: true,
  },
  { id: 'b', style: 'PARAGRAPH', lead: '乙。', text: '照常。', standard: true },
];
const notice = {
  figures: [{ key: 'checked', label: '检查数', text: '53' }],
  text: [],
} as unknown as Notice;

function Desk({ tell }: { tell: (blocks: TextBlock[]) => void }) {
  const [blocks, setBlocks] = useState(BLOCKS);
  const change = (next: TextBlock[]) => {
    setBlocks(next);
    tell(next);
  };
  const props = { notice, blocks, current: 'a', onBlocks: change, onCurrent: () => {} };
  return (
    <>
      <EditText {...props} onFigure={() => {}} />
      <BlockPanel {...props} />
    </>
  );
}

function desk() {
  let told: TextBlock[] = BLOCKS;
  show(<Desk tell={(blocks) => (told = blocks)} />);
  return () => told.map((block) => block.standard);
}

it('a clause deleted on the sheet makes its paragraph typed, and no other', () => {
  const standing = desk();
  const paragraph = screen.getByRole('textbox', { name: '段落 甲。' });
  paragraph.lastChild!.textContent = '家。';
  fireEvent.input(paragraph);
  expect(standing()).toEqual([false, true]);
});

it('so do other leading words', async () => {
  const standing = desk();
  await userEvent.type(screen.getByRole('textbox', { name: '段首' }), '丙');
  expect(standing()).toEqual([false, true]);
});

it('a paragraph that is typed stays so when it reads as before; one that did not change follows on', () => {
  const typed = retyped(BLOCKS[1]!, { text: '照常办。' });
  expect(retyped(typed, { text: '照常。' }).standard).toBe(false);
  expect(retyped(BLOCKS[1]!, { text: '照常。' })).toBe(BLOCKS[1]);
});
