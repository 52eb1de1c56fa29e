-- As before, and notices of others invite nobody either: only their issuing office, or the root, lets somebody in first.
create or replace function zx_may_invite(subject uuid, invited ltree, scope ltree) returns boolean
  language plpgsql security definer set search_path = public as $$
declare allowed boolean;
begin
  if scope is null or scope = 'zx' then
    return scope is not null;
  end if;
  perform set_config('app.scope', 'zx', true);
  if exists (select 1 from participant where subject_id = subject) then
    allowed := exists (select 1 from participant where subject_id = subject and org_path <@ scope);
  else
    allowed := invited <@ scope
      and not exists (select 1 from finding where id = subject and not org_path <@ scope)
      and not exists (select 1 from notice where id = subject and not org_path <@ scope);
  end if;
  perform set_config('app.scope', scope::text, true);
  return allowed;
end $$;
