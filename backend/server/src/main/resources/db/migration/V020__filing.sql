-- 备案: a unit asks, the office above decides, the office above that takes note. Shared by all three, and those above.
create table filing (
  id               uuid primary key,
  -- the unit that files (主办单位)
  org_id           uuid not null references organisation,
  org_path         ltree not null,
  unit_name        text not null,
  kind             text not null check (kind in ('OPEN')),
  state            text not null check (state in
                     ('DRAFT', 'UNIT_REVIEW', 'OFFICE', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  office_id        uuid not null references organisation,
  office_name      text not null,
  office_level     text not null,
  noting_id        uuid references organisation,
  noting_name      text,
  -- copies of the form's name and platform, for lists
  subject          text not null,
  platform         text,
  form             jsonb not null,
  checks           jsonb not null default '[]',
  field_reasons    jsonb not null default '[]',
  return_reason    text,
  prepared_by      uuid,
  prepared_by_name text not null,
  signed_by        uuid,
  -- since when it stands where it stands
  state_since      timestamptz not null,
  sent_at          timestamptz,
  decided_by_name  text,
  decided_at       timestamptz,
  noted_by_name    text,
  noted_at         timestamptz,
  account_id       uuid references account,
  created_at       timestamptz not null,
  saved_at         timestamptz not null,
  version          integer not null default 0
);
create index filing_unit on filing (org_id, state);
create index filing_office on filing (office_id, state);
create index filing_noting on filing (noting_id) where noted_at is null;
create trigger org_path before insert or update of org_id on filing for each row execute function zx_set_org_path();
call zx_shared('filing', 'id');

create table filing_step (
  id            uuid primary key,
  filing_id     uuid not null references filing,
  at            timestamptz not null,
  org_id        uuid not null references organisation,
  org_name      text not null,
  person_name   text not null,
  action        text not null,
  opinion       text,
  field_reasons jsonb not null default '[]'
);
create index filing_step_filing on filing_step (filing_id, at);
call zx_shared('filing_step', 'filing_id');
