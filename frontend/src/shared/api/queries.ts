import { MutationCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** What the product asked for, kept between screens. */
export function freshQueries(): QueryClient {
  const queries = new QueryClient({
    mutationCache: new MutationCache({
      // Whatever was done, the desk and the menu's counts may have changed with it.
      onSuccess: () => void queries.invalidateQueries({ queryKey: ['desk'] }),
    }),
    defaultOptions: {
      queries: {
        // What the API refused is refused again; only a broken connection is worth another try.
        retry: (count, error) => count < 2 && !(error instanceof Problem && error.status > 0),
        refetchOnWindowFocus: true,
        staleTime: 5_000,
      },
    },
  });
  return queries;
}
