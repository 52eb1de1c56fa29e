import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { ListedMark } from './ListedMark';
import { areasOf } from './TargetsTab';
import type { Finding, TargetRow } from './words';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const finding = (id: string, listed: boolean, state = 'CONFIRMED') =>
  ({ id, listed, state, version: 5 }) as Finding;

const mark = (findings: Finding[], mayChange = true) =>
  show(<ListedMark campaign="c" findings={findings} mayChange={mayChange} about="红色云阳" />);

it('marks every finding of the row that is not marked yet', async () => {
  const sent: string[] = [];
  server.use(
    http.post('*/api/v1/findings/:id/listed', ({ params, request }) => {
      sent.push(`${String(params.id)} ${request.headers.get('If-Match')}`);
      return HttpResponse.json({});
    }),
  );
  const { container } = mark([finding('a', true), finding('b', false)]);
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('checkbox', { name: /列入通报/ }));
  await waitFor(() => expect(sent).toEqual(['b 5']));
});

it('is only said to others, and absent before a decision', () => {
  mark([finding('a', true)], false);
  expect(screen.getByText('列入通报')).toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).toBeNull();
  mark([finding('a', false, 'CANDIDATE')]);
  expect(screen.getByText('—')).toBeInTheDocument();
});

it('offers each area of the targets once', () => {
  const row = (areaId: string, areaName: string) => ({ target: { areaId, areaName } }) as TargetRow;
  const rows = [row('1', '兴平市'), row('2', '长武县'), row('1', '兴平市')];
  expect(areasOf(rows)).toEqual([
    { value: '1', label: '兴平市' },
    { value: '2', label: '长武县' },
  ]);
});
