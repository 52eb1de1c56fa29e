import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client';
import { membership } from '../api/membership';
import type { components } from '../api/schema';

export type Session = components['schemas']['SessionView'];
export type Role = components['schemas']['Role'];
export type SessionMembership = components['schemas']['SessionMembership'];

export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: () => unwrap(api.GET('/api/v1/session')),
    staleTime: 60_000,
    retry: false,
  });
}

/** The membership acted in; undefined while signed out or without one. */
export function useMembership(): SessionMembership | undefined {
  const { data } = useSession();
  return data?.memberships?.find((m) => m.id === data.current);
}

export function useRoles(): Role[] {
  return (useMembership()?.roles ?? []) as Role[];
}

/** Whether one of the roles is held; what one may not do is not shown. */
export function useMay(...roles: Role[]): boolean {
  const held = useRoles();
  return roles.length === 0 || roles.some((role) => held.includes(role));
}

/** Leads through the identity provider and back to where one is. */
export function signIn(to = window.location.pathname + window.location.search) {
  window.location.assign(`/api/v1/session/sign-in?to=${encodeURIComponent(to)}`);
}

export function signOut() {
  membership.clear();
  window.location.assign('/api/v1/session/sign-out');
}

export const ROLE_LABELS: Record<Role, string> = {
  INSPECTOR: '检查员',
  APPROVER: '审批员',
  LEADER: '领导',
  REPORTER: '填报员',
  REVIEWER: '审核人',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDIT_ADMIN: '审计管理员',
};

/** 检查员、审批员 */
export const roleNames = (roles: readonly Role[] | undefined) =>
  (roles ?? []).map((role) => ROLE_LABELS[role]).join('、') || '未授角色';
