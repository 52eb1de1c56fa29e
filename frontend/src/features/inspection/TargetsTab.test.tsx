import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { useListState } from '../../shared/lib/listState';
import { show } from '../../test-kit';
import { TargetsTab } from './TargetsTab';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function Tab() {
  return <TargetsTab id="c" list={useListState()} running={false} />;
}

it('leads to the report of an account with a problem, and of none without', async () => {
  const account = (id: string, name: string, confirmed: number) => ({
    target: { id, subjectId: id, name, kindLabel: '微博', unitName: '某局' },
    confirmed,
    listed: confirmed,
  });
  server.use(
    http.get('*/api/v1/campaigns/c/targets', () =>
      HttpResponse.json([account('a', '某某发布', 1), account('b', '某某文旅', 0)]),
    ),
  );
  show(<Tab />, '/?part=ACCOUNTS');

  expect(await screen.findByRole('link', { name: '查看报告：某某发布' })).toHaveAttribute(
    'href',
    '/campaigns/c/targets/a/report',
  );
  expect(screen.queryByRole('link', { name: '查看报告：某某文旅' })).not.toBeInTheDocument();
});
