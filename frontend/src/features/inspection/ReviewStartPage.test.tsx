import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import ReviewStartPage from './ReviewStartPage';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

it("finds the office's inspections behind hundreds of others", async () => {
  const others = Array.from({ length: 600 }, (_, i) => ({
    id: `o${i}`,
    title: `县区检查 ${i}`,
    state: 'REVIEW',
    mine: false,
  }));
  const own = ['第一季度', '第二季度'].map((title, i) => ({
    id: `m${i}`,
    title,
    state: 'REVIEW',
    mine: true,
  }));
  server.use(
    http.get('*/api/v1/campaigns', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const matching = [...others, ...own].filter(
        (c) => (query.get('mine') !== 'true' || c.mine) && query.getAll('state').includes(c.state),
      );
      return HttpResponse.json({
        items: matching.slice(0, Number(query.get('limit'))),
        total: matching.length,
      });
    }),
  );
  show(<ReviewStartPage />);
  expect(await screen.findByRole('link', { name: '第一季度' })).toBeInTheDocument();
  expect(screen.queryAllByRole('link', { name: /县区/ })).toEqual([]);
});
