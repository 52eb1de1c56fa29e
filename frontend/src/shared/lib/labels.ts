import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client';

const NONE: Record<string, string> = {};

/** What the members of a closed list of the contract are called; empty until the server has answered. */
export function useLabels(list: string): Record<string, string> {
  const { data } = useQuery({
    queryKey: ['labels'],
    queryFn: () => unwrap(api.GET('/api/v1/labels')),
    staleTime: Infinity,
  });
  return data?.[list] ?? NONE;
}
