-- Answers of commands by the caller's Idempotency-Key, kept for a day.
create table recorded_answer (
  id            uuid primary key,
  org_id        uuid not null references organisation,
  org_path      ltree not null,
  person_id     uuid not null references person,
  membership_id uuid not null references membership,
  key           text not null,
  request       text not null,
  body_hash     text not null,
  status        integer,
  answer        text,
  created_at    timestamptz not null,
  unique (membership_id, key)
);
create index recorded_answer_created_at on recorded_answer (created_at);
create trigger org_path before insert or update of org_id on recorded_answer for each row execute function zx_set_org_path();
alter table recorded_answer enable row level security;
alter table recorded_answer force row level security;
-- The same person in the same organisation, not even those above it; the system's purge sees all.
create policy own on recorded_answer
  using ((person_id = zx_person() and org_path = zx_scope()) or zx_scope() = 'zx')
  with check (person_id = zx_person() and org_path = zx_scope());
grant select, insert, update, delete on recorded_answer to ${app_role};
