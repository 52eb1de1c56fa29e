-- Tenancy: the tree, people, memberships, settings, audit; and the tools every later table uses.
create extension if not exists ltree;
create extension if not exists btree_gist;

grant usage on schema public to ${app_role};

-- What the application set for this transaction. Nothing set means null: no rows.
create function zx_scope() returns ltree stable parallel safe language sql
  as $$ select nullif(current_setting('app.scope', true), '')::ltree $$;
create function zx_person() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
create function zx_roles() returns text[] stable parallel safe language sql
  as $$ select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') $$;
-- The business clock of this transaction; history is dated by it.
create function zx_now() returns timestamptz stable parallel safe language sql
  as $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;

create table organisation (
  id            uuid primary key,
  parent_id     uuid references organisation,
  name          text not null,
  short_name    text not null,
  level         text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'UNIT')),
  area_code     text check (area_code ~ '^(\d{6}|bm\d{4})$'),
  unit_code     text unique check (unit_code ~ '^(\d{6}|bm\d{4})M\d{3}$'),
  office_name   text,
  display_order integer not null default 0,
  path          ltree not null unique,
  version       integer not null default 0,
  unique (parent_id, name)
);
create index organisation_path on organisation using gist (path);
create unique index organisation_root_name on organisation (name) where parent_id is null;
alter table organisation enable row level security;
alter table organisation force row level security;
-- Name, level and path of organisations are readable by everyone signed in.
create policy organisation_read on organisation for select using (zx_scope() is not null or zx_person() is not null);
create policy organisation_insert on organisation for insert with check (path <@ zx_scope());
create policy organisation_update on organisation for update using (path <@ zx_scope()) with check (path <@ zx_scope());
grant select, insert, update on organisation to ${app_role};

-- Every protected row names its organisation; the path is copied so that policies need no join.
create function zx_set_org_path() returns trigger language plpgsql as $$
begin
  select path into strict new.org_path from organisation where id = new.org_id;
  return new;
end $$;

-- owned: read and written by the organisation and those above it.
create procedure zx_owned(t text) language plpgsql as $$
begin
  execute format('create trigger org_path before insert or update of org_id on %I for each row execute function zx_set_org_path()', t);
  execute format('create index %I on %I using gist (org_path)', t || '_org_path', t);
  execute format('alter table %I enable row level security', t);
  execute format('alter table %I force row level security', t);
  execute format('create policy owned on %I using (org_path <@ zx_scope()) with check (org_path <@ zx_scope())', t);
  execute format('grant select, insert, update on %I to ${app_role}', t);
end $$;

-- published downwards: besides, everyone below the owner reads.
create procedure zx_published(t text) language plpgsql as $$
begin
  execute format('create trigger org_path before insert or update of org_id on %I for each row execute function zx_set_org_path()', t);
  execute format('create index %I on %I using gist (org_path)', t || '_org_path', t);
  execute format('alter table %I enable row level security', t);
  execute format('alter table %I force row level security', t);
  execute format('create policy published on %I for select using (org_path <@ zx_scope() or org_path @> zx_scope())', t);
  execute format('create policy published_insert on %I for insert with check (org_path <@ zx_scope())', t);
  execute format('create policy published_update on %I for update using (org_path <@ zx_scope()) with check (org_path <@ zx_scope())', t);
  execute format('grant select, insert, update on %I to ${app_role}', t);
end $$;

-- private: the organisation alone, not even those above it.
create procedure zx_private(t text) language plpgsql as $$
begin
  execute format('create trigger org_path before insert or update of org_id on %I for each row execute function zx_set_org_path()', t);
  execute format('create index %I on %I using gist (org_path)', t || '_org_path', t);
  execute format('alter table %I enable row level security', t);
  execute format('alter table %I force row level security', t);
  execute format('create policy private on %I using (org_path = zx_scope() or zx_scope() = ''zx'') with check (org_path = zx_scope() or zx_scope() = ''zx'')', t);
  execute format('grant select, insert, update on %I to ${app_role}', t);
end $$;

-- shared: each organisation in the participants table, and those above them.
create table participant (
  subject_id uuid not null,
  org_id     uuid not null references organisation,
  org_path   ltree not null,
  primary key (subject_id, org_id)
);
create index participant_path on participant using gist (org_path);
create trigger org_path before insert or update of org_id on participant for each row execute function zx_set_org_path();
alter table participant enable row level security;
alter table participant force row level security;
create policy participant_read on participant for select using (org_path <@ zx_scope());
-- Whoever acts may invite others in: a unit's filing names the offices above it.
create policy participant_insert on participant for insert with check (zx_scope() is not null);
grant select, insert on participant to ${app_role};

-- `key` is the column that holds the shared subject's id: the row's own id, or its parent's.
create procedure zx_shared(t text, key text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', t);
  execute format('alter table %I force row level security', t);
  execute format('create policy shared_read on %I for select using (exists (select 1 from participant p where p.subject_id = %I and p.org_path <@ zx_scope()))', t, key);
  execute format('create policy shared_update on %I for update using (exists (select 1 from participant p where p.subject_id = %I and p.org_path <@ zx_scope()))', t, key);
  execute format('create policy shared_insert on %I for insert with check (exists (select 1 from participant p where p.subject_id = %I and p.org_path <@ zx_scope()))', t, key);
  execute format('grant select, insert, update on %I to ${app_role}', t);
end $$;

-- History: one row per version, dated by the business clock; who and why come from the transaction's settings.
create function zx_write_history() returns trigger language plpgsql security definer set search_path = public as $$
declare
  at timestamptz := zx_now();
  h  text := tg_table_name || '_history';
begin
  if tg_op = 'UPDATE' then
    -- A clock set back never rewrites what was recorded; several changes of one instant are one version.
    execute format('select greatest($2, max(lower(valid))) from %I where id = $1 and upper_inf(valid)', h) into at using old.id, at;
    execute format('delete from %I where id = $1 and upper_inf(valid) and lower(valid) = $2', h) using old.id, at;
    execute format('update %I set valid = tstzrange(lower(valid), $2) where id = $1 and upper_inf(valid)', h) using old.id, at;
  end if;
  execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, $1)).*', h)
    using to_jsonb(new) || jsonb_build_object(
      'valid', tstzrange(at, null)::text,
      'changed_by', zx_person(),
      'changed_by_name', nullif(current_setting('app.person_name', true), ''),
      'because', nullif(current_setting('app.because', true), ''),
      'because_id', nullif(current_setting('app.because_id', true), ''));
  return null;
end $$;

-- Call after the owned table exists; the history is readable like the row it records and never written by hand.
create procedure zx_keep_history(t text) language plpgsql as $$
declare h text := t || '_history';
begin
  execute format('create table %I (like %I)', h, t);
  execute format('alter table %I add valid tstzrange not null, add changed_by uuid, add changed_by_name text, add because text, add because_id uuid', h);
  execute format('alter table %I add exclude using gist (id with =, valid with &&)', h);
  execute format('alter table %I enable row level security', h);
  execute format('create policy owned on %I for select using (org_path <@ zx_scope())', h);
  execute format('grant select on %I to ${app_role}', h);
  execute format('create trigger history after insert or update on %I for each row execute function zx_write_history()', t);
end $$;

create table person (
  id         uuid primary key,
  login_name text not null unique,
  name       text not null,
  subject    text unique,
  version    integer not null default 0
);
create table membership (
  id        uuid primary key,
  person_id uuid not null references person,
  org_id    uuid not null references organisation,
  org_path  ltree not null,
  roles     text[] not null default '{}',
  active    boolean not null default true,
  version   integer not null default 0,
  unique (person_id, org_id)
);
call zx_owned('membership');
-- A person always reads the own memberships.
create policy own on membership for select using (person_id = zx_person());
alter table person enable row level security;
alter table person force row level security;
create policy person_read on person for select using (id = zx_person() or zx_scope() = 'zx'
  or exists (select 1 from membership m where m.person_id = person.id and m.org_path <@ zx_scope()));
create policy person_insert on person for insert with check (zx_scope() is not null);
create policy person_update on person for update using (zx_scope() = 'zx'
  or exists (select 1 from membership m where m.person_id = person.id and m.org_path <@ zx_scope()));
grant select, insert, update on person to ${app_role};

create table setting (
  id       uuid primary key,
  org_id   uuid not null references organisation,
  org_path ltree not null,
  key      text not null,
  value    jsonb not null,
  locked   boolean not null default false,
  version  integer not null default 0,
  unique (org_id, key)
);
call zx_published('setting');

create table audit_entry (
  id            uuid primary key,
  at            timestamptz not null,
  business_at   timestamptz not null,
  person_id     uuid,
  person_name   text,
  org_id        uuid references organisation,
  org_path      ltree not null,
  action        text not null,
  subject_kind  text,
  subject_id    text,
  subject_name  text,
  result        text not null check (result in ('OK', 'REFUSED', 'FAILED')),
  detail        text,
  request_id    text,
  address       text
);
create index audit_entry_at on audit_entry (at desc, id);
create index audit_entry_path on audit_entry using gist (org_path);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
-- Audit rows are read by the audit administrator only, and never changed or deleted by anyone.
create policy audit_read on audit_entry for select using (org_path <@ zx_scope() and 'AUDIT_ADMIN' = any (zx_roles()));
create policy audit_insert on audit_entry for insert with check (true);
grant select, insert on audit_entry to ${app_role};

-- Installation-wide, without personal or tenant data.
create table bootstrap_code (
  id      boolean primary key default true check (id),
  hash    text not null,
  used_at timestamptz
);
create table business_clock (
  id      boolean primary key default true check (id),
  instant timestamptz not null
);
grant select, insert, update on bootstrap_code, business_clock to ${app_role};

-- Uploads and evidence: the bytes lie in the FileStore under their hash, the row says whose they are.
create table stored_file (
  id         uuid primary key,
  org_id     uuid not null references organisation,
  org_path   ltree not null,
  subject_id uuid,
  name       text not null,
  media_type text not null,
  size       bigint not null,
  sha256     text not null,
  created_at timestamptz not null,
  created_by uuid
);
call zx_owned('stored_file');
-- A file attached to a shared row is read by that row's participants.
create policy shared_read on stored_file for select using (
  exists (select 1 from participant p where p.subject_id = stored_file.subject_id and p.org_path <@ zx_scope()));

-- Durable jobs (db-scheduler's table).
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to ${app_role};
