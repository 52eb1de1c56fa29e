import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { OriginPanel } from './OriginPanel';
import { ReadText } from './ReadText';
import { SideColumn, useFigure } from './SideColumn';
import type { Notice } from './words';

const rows = [{ targetId: 't1', name: '渭城区政府网站', kind: '政府网站', unitName: '渭城区政府办' }];
const server = setupServer(
  http.get('*/api/v1/notices/n1/figures/checked/rows', () =>
    HttpResponse.json({ formula: '本次检查的政府网站数', rows }),
  ),
);
beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const notice = {
  notice: { id: 'n1', version: 1 },
  figures: [{ key: 'checked', label: '检查的政府网站', text: '53', rows: 1 }],
  text: [
    { id: 'p1', style: 'PARAGRAPH', segments: [{ text: '检查' }, { text: '53', figureKey: 'checked' }] },
  ],
} as unknown as Notice;

function Reading() {
  const [figure, showFigure, closeFigure, side] = useFigure();
  return (
    <>
      <ReadText notice={notice} onFigure={showFigure} />
      <SideColumn ref={side}>
        <OriginPanel notice={notice} figure={figure} close={closeFigure} />
      </SideColumn>
    </>
  );
}

it('shows the records beside the sheet, at the top of its column however far that was scrolled', async () => {
  const { container } = show(<Reading />);
  const side = screen.getByRole('region', { name: '出处和办理情况' });
  side.scrollTop = 400;
  await userEvent.click(screen.getByRole('button', { name: '53' }));
  expect(side.scrollTop).toBe(0);
  expect(within(side).getByRole('heading', { name: '“53”从哪里来' })).toBeInTheDocument();
  expect(await within(side).findByText('渭城区政府网站')).toBeInTheDocument();
  await expectAccessible(container);
});

it('shows them over the sheet where there is one column, and gives the focus back to the number', async () => {
  const wide = window.matchMedia('');
  vi.spyOn(window, 'matchMedia').mockReturnValue({ ...wide, matches: true });
  show(<Reading />);
  const number = screen.getByRole('button', { name: '53' });
  number.focus();
  await userEvent.keyboard('{Enter}');
  const drawer = await screen.findByRole('dialog', { name: '“53”从哪里来' });
  expect(await within(drawer).findByText('渭城区政府网站')).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(number).toHaveFocus());
});
