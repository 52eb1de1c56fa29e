import { useQuery } from '@tanstack/react-query';
import dayjs, { type Dayjs } from 'dayjs';
import { api, unwrap } from '../api/client';
import { inChina } from './dates';

/** How far the business clock runs ahead of this computer's, as last heard; milliseconds. */
let lastAhead = 0;

/** The business time at this moment, for what just happened: a note that something was saved. */
export const businessNow = (): Dayjs => inChina(dayjs().add(lastAhead, 'ms'));

/** The business clock: deadlines and "days left" are judged by it, never by this computer's time. */
export function useBusinessClock(): { now: Dayjs; demo: boolean } {
  const { data } = useQuery({
    queryKey: ['clock'],
    queryFn: async () => {
      const { now, demo } = await unwrap(api.GET('/api/v1/clock'));
      lastAhead = dayjs(now).diff(dayjs());
      return { ahead: lastAhead, demo: demo ?? false };
    },
    refetchInterval: 30_000,
    staleTime: 20_000,
  });
  return { now: inChina(dayjs().add(data?.ahead ?? 0, 'ms')), demo: data?.demo ?? false };
}
