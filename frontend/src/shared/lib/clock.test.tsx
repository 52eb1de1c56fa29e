import { screen } from '@testing-library/react';
import dayjs from 'dayjs';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { show } from '../../test-kit';
import { businessNow, useBusinessClock } from './clock';

const server = setupServer();
beforeAll(() => server.listen());
afterAll(() => server.close());

function Banner() {
  const { now, demo } = useBusinessClock();
  return demo ? <time>{now.format('YYYY-MM-DD HH:mm')}</time> : null;
}

it('tells the moment by the clock the banner shows', async () => {
  server.use(
    http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2025-02-10T09:00:00+08:00', demo: true })),
  );
  show(<Banner />);
  expect(await screen.findByText('2025-02-10 09:00')).toBeInTheDocument();
  expect(Math.abs(businessNow().diff(dayjs('2025-02-10T09:00:00+08:00'), 'second'))).toBeLessThan(30);
});
