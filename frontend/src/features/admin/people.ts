import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import type { ListState } from '../../shared/lib/listState';
import type { Role } from '../../shared/lib/session';

export type Membership = components['schemas']['MembershipView'];
export type NewMembership = components['schemas']['NewMembership'];

export const PAGE_SIZE = 20;

/** GB/T 22239-2019 keeps these three apart. */
export const ADMINISTRATORS: Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];

/** Whether the choice joins two of the three administrators in one person. */
export const mixesAdministrators = (roles: Role[]) =>
  roles.filter((role) => ADMINISTRATORS.includes(role)).length > 1;

export function useMemberships(list: ListState) {
  const query = {
    q: list.get('q'),
    org: list.get('org'),
    role: list.get('role') as Role | undefined,
    sort: list.sort,
    cursor: list.cursor,
    limit: PAGE_SIZE,
  };
  return useQuery({
    queryKey: ['memberships', query],
    queryFn: () => unwrap(api.GET('/api/v1/memberships', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

function useRefreshing<T>(mutationFn: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => client.invalidateQueries({ queryKey: ['memberships'] }),
  });
}

export const useRegister = () =>
  useRefreshing((body: NewMembership) => unwrap(api.POST('/api/v1/memberships', { body })));

const pointing = (member: Membership) => ({
  path: { id: member.id! },
  header: { 'If-Match': member.version! },
});

export const useGrant = () =>
  useRefreshing(({ member, roles }: { member: Membership; roles: Role[] }) =>
    unwrap(api.PUT('/api/v1/memberships/{id}/roles', { params: pointing(member), body: { roles } })),
  );

/** Corrects the person's name in all places held. */
export const useRename = () =>
  useRefreshing(({ member, name }: { member: Membership; name: string }) =>
    unwrap(
      api.PUT('/api/v1/memberships/{id}/name', {
        params: pointing(member),
        body: { from: member.name!, name },
      }),
    ),
  );

/** Ends an active place, resumes an ended one. */
export const useSwitchActive = () =>
  useRefreshing((member: Membership) =>
    unwrap(
      member.active
        ? api.POST('/api/v1/memberships/{id}/end', { params: pointing(member) })
        : api.POST('/api/v1/memberships/{id}/resume', { params: pointing(member) }),
    ),
  );
