-- What a unit has not sent yet is the unit's alone: the offices above it read neither the filing, nor its steps, nor
-- its files. The participant row says so, so that every policy that looks there follows.
alter table participant add alone boolean not null default false;
comment on column participant.alone is 'read by the organisation itself only, not by those above it';
drop policy participant_read on participant;
create policy participant_read on participant for select using (
  org_path = zx_scope() or zx_scope() = 'zx' or (org_path <@ zx_scope() and not alone));
create policy participant_update on participant for update using (org_path = zx_scope() or zx_scope() = 'zx');
grant update (alone) on participant to ${app_role};

create function zx_filing_sent() returns trigger language plpgsql as $$
begin
  update participant set alone = new.sent_at is null where subject_id = new.id and org_id = new.org_id;
  return null;
end $$;
create trigger sent after insert or update of sent_at on filing for each row execute function zx_filing_sent();

-- A file attached to something is read with it; only files that belong to nothing else are read from above.
create policy with_subject on stored_file as restrictive for select using (
  subject_id is null or org_path = zx_scope() or zx_scope() = 'zx'
  or exists (select 1 from participant p where p.subject_id = stored_file.subject_id and p.org_path <@ zx_scope()));

-- The drafts that are there already. The owner is bound by the policies as well.
select set_config('app.scope', 'zx', true);
update participant p set alone = true from filing f
  where f.id = p.subject_id and f.org_id = p.org_id and f.sent_at is null;
select set_config('app.scope', '', true);
