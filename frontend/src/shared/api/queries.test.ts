import { expect, it } from 'vitest';
import { freshQueries } from './queries';

it('asks for the desk again after anything was done', async () => {
  const queries = freshQueries();
  queries.setQueryData(['desk', 'counts'], { review: 3 });
  queries.setQueryData(['rules'], []);
  await queries
    .getMutationCache()
    .build(queries, { mutationFn: async () => 'done' })
    .execute(undefined);
  expect(queries.getQueryState(['desk', 'counts'])?.isInvalidated).toBe(true);
  expect(queries.getQueryState(['rules'])?.isInvalidated).toBe(false);
});
