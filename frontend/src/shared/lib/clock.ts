import { useQuery } from '@tanstack/react-query';
import dayjs, { type Dayjs } from 'dayjs';
import { api, unwrap } from '../api/client';
import { inChina } from './dates';

/** The business clock: deadlines and "days left" are judged by it, never by this computer's time. */
export function useBusinessClock(): { now: Dayjs; demo: boolean } {
  const { data } = useQuery({
    queryKey: ['clock'],
    queryFn: async () => {
      const { now, demo } = await unwrap(api.GET('/api/v1/clock'));
      return { ahead: dayjs(now).diff(dayjs()), demo: demo ?? false };
    },
    refetchInterval: 30_000,
    staleTime: 20_000,
  });
  return { now: inChina(dayjs().add(data?.ahead ?? 0, 'ms')), demo: data?.demo ?? false };
}
