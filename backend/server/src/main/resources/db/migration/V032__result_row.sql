-- What inspectors found, as they print it: one row of the annex, entered by hand or imported.
create table result_import (
  id              uuid primary key,
  campaign_id     uuid not null references campaign,
  org_id          uuid not null references organisation,
  org_path        ltree not null,
  part            text not null check (part in ('SITES', 'ACCOUNTS')),
  file_name       text not null,
  sha256          text not null,
  state           text not null check (state in ('CHECKED', 'APPLIED', 'DISCARDED')),
  rows            jsonb not null,
  faults          jsonb not null,
  checked_at      timestamptz not null,
  checked_by      uuid,
  checked_by_name text not null,
  applied_at      timestamptz,
  applied_by_name text,
  version         integer not null default 0
);
create index result_import_campaign on result_import (campaign_id, checked_at);
call zx_owned('result_import');

create table result_row (
  id               uuid primary key,
  campaign_id      uuid not null references campaign,
  org_id           uuid not null references organisation,
  org_path         ltree not null,
  target_id        uuid not null references campaign_target,
  import_id        uuid references result_import,
  part             text not null check (part in ('SITES', 'ACCOUNTS')),
  -- the imported or entered order within the part, from 1
  position         integer not null,
  wording          text not null,
  printed_verdict  text,
  -- 整改情况 in the house's words; empty when nothing was said
  rectification    text not null default '',
  -- as the file had it, where a word was corrected
  original_wording text,
  original_rectification text,
  notes            text[] not null default '{}',
  state            text not null check (state in ('VALID', 'WITHDRAWN')),
  entered_at       timestamptz not null,
  entered_by       uuid,
  entered_by_name  text not null,
  version          integer not null default 0,
  unique (campaign_id, part, position)
);
create index result_row_target on result_row (target_id);
call zx_owned('result_row');
