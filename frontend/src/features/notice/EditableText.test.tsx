import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { EditableText } from './EditableText';

const FIGURES: Record<string, string> = { checked: '53', failed: '6' };

function open() {
  const onFigure = vi.fn();
  const onChange = vi.fn();
  const { container } = show(
    <EditableText
      label="段落"
      text="检查{{checked}}个，不合格{{failed}}个"
      valueOf={(key) => FIGURES[key]}
      labelOf={(key) => key}
      onChange={onChange}
      onFocus={() => {}}
      onFigure={onFigure}
    />,
  );
  return { onFigure, onChange, container };
}

it('leads by Tab from the words to its numbers, which open on Enter and Space', async () => {
  const { onFigure, onChange, container } = open();
  await userEvent.tab();
  expect(screen.getByRole('textbox')).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: '53' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(onFigure.mock.calls).toEqual([['checked'], ['failed']]);
  expect(onChange).not.toHaveBeenCalled();
  await expectAccessible(container);
});

it('lets nothing be typed into a number; arrows lead back into the words beside it', async () => {
  const { onChange } = open();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('9{Backspace}{Delete}');
  expect(onChange).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: '53' })).toHaveTextContent('53');
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(document.getSelection()?.anchorOffset).toBe(2);
});
