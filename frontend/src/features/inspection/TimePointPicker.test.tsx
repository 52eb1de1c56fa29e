import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { TimePointPicker } from './TimePointPicker';

function Form() {
  const [value, setValue] = useState<Dayjs>(dayjs('2025-02-20T10:30:00'));
  return <TimePointPicker id="at" value={value} onChange={setValue} />;
}

const type = async (words: string) => {
  render(<Form />);
  const box = screen.getByRole('textbox');
  await userEvent.click(box);
  await userEvent.clear(box);
  await userEvent.type(box, `${words}{Enter}`);
  return box;
};

it('takes a date typed alone as that morning and closes', async () => {
  const box = await type('2025-02-10');
  expect(box).toHaveValue('2025-02-10 09:00');
  expect(
    document.querySelector('.ant-picker-dropdown:not(.ant-picker-dropdown-hidden, .ant-slide-up-leave)'),
  ).toBeNull();
});

it('keeps a time that was typed, midnight too', async () => {
  expect(await type('2025-02-10 00:00')).toHaveValue('2025-02-10 00:00');
});
