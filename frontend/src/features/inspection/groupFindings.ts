import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import type { Finding } from './words';

type State = components['schemas']['FindingState'];
type Group = { campaign: string; target?: string; rule?: string };

/** The most that one decision takes; of larger groups the rest comes with the next one. */
const OPEN_MOST = 2000;
const PAGE = 500;

const DECIDED: State[] = [
  'DISMISSED',
  'JOINED',
  'CONFIRMED',
  'RECTIFYING',
  'AWAITING_CHECK',
  'CLOSED',
  'NOT_RECTIFIED',
];

/** The findings of one review group: every open one, then decided ones as far as one page goes. */
export async function groupFindings(group: Group): Promise<Finding[]> {
  const decided = page(group, DECIDED);
  const open: Finding[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(group, ['CANDIDATE'], cursor);
    open.push(...(next.items ?? []));
    cursor = next.nextCursor ?? undefined;
  } while (cursor && open.length < OPEN_MOST);
  return [...open, ...((await decided).items ?? [])];
}

const page = (group: Group, state: State[], cursor?: string) =>
  unwrap(
    api.GET('/api/v1/findings', {
      params: { query: { ...group, source: 'MACHINE', state, limit: PAGE, cursor } },
    }),
  );
