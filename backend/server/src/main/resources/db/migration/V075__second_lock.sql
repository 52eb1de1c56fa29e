-- A draft's item goes when its finding was taken back before the task is issued; never later.
create policy left_out on rectification_item for delete using (
  exists (select 1 from rectification_task t where t.id = task_id and t.state = 'DRAFT'));
grant delete on rectification_item to ${app_role};

-- Who reads an issued notice reads that it was signed; how it was written is the issuing office's own.
drop policy with_notice on notice_step;
create policy with_notice on notice_step for select using (
  exists (select 1 from notice n where n.id = notice_id and (n.org_path <@ zx_scope() or action = '签发')));

-- Whoever is a participant may invite others; the first one invites itself, and nobody a finding of others. The
-- function looks with the eyes of the installation, whatever the scope of the caller.
create function zx_may_invite(subject uuid, invited ltree, scope ltree) returns boolean
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
    allowed := invited <@ scope and not exists (select 1 from finding where id = subject and not org_path <@ scope);
  end if;
  perform set_config('app.scope', scope::text, true);
  return allowed;
end $$;
drop policy participant_insert on participant;
create policy participant_insert on participant for insert with check (
  zx_may_invite(subject_id, org_path, zx_scope()));
