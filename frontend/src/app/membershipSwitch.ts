import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { membership } from '../shared/api/membership';
import { roleNames, useMembership, useSession } from '../shared/lib/session';

/** The other memberships of the person as menu items; choosing one changes this tab alone. */
export function useSwitch() {
  const { data } = useSession();
  const current = useMembership();
  const client = useQueryClient();
  const navigate = useNavigate();
  const change = (id: string) => {
    membership.set(id);
    void navigate('/');
    void client.resetQueries();
  };
  return (data?.memberships ?? [])
    .filter((m) => m.id !== current?.id)
    .map((m) => ({
      key: m.id!,
      label: `切换到 ${m.org?.name} · ${roleNames(m.roles)}`,
      onClick: () => change(m.id!),
    }));
}
