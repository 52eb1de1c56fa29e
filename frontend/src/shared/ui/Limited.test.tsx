import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { show } from '../../test-kit';
import { LimitedArea, LimitedInput } from './Limited';

function Both() {
  const [text, setText] = useState('');
  const [line, setLine] = useState('甲乙');
  return (
    <>
      <LimitedArea aria-label="说明" max={5} value={text} onChange={(e) => setText(e.target.value)} />
      <LimitedInput aria-label="名称" max={5} value={line} onChange={(e) => setLine(e.target.value)} />
    </>
  );
}

it('cuts nothing of several lines, and says by how much they are too long', async () => {
  show(<Both />);
  const area = screen.getByRole('textbox', { name: '说明' });
  await userEvent.click(area);
  await userEvent.paste('一二三四五六七');
  expect(area).toHaveValue('一二三四五六七');
  expect(screen.getByText('7 / 5，超出 2 个字')).toBeInTheDocument();
});

it('tells how much of a paste did not find room in one line', async () => {
  show(<Both />);
  const line = screen.getByRole('textbox', { name: '名称' });
  await userEvent.click(line);
  await userEvent.paste('丙丁');
  expect(screen.queryByText(/没有填入/)).toBeNull();
  await userEvent.paste('戊己庚');
  expect(await screen.findByText('这一栏最多 5 个字，粘贴的内容末尾 2 个字没有填入')).toBeInTheDocument();
});
