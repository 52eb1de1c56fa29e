-- 名录基线: prepared by an office's inspector, applied by its approver.
create table register_import (
  id               uuid primary key,
  org_id           uuid not null references organisation,
  org_path         ltree not null,
  kind             text not null check (kind in ('WEBSITES', 'ACCOUNTS')),
  file_name        text not null,
  sha256           text not null,
  state            text not null check (state in ('FAULTY', 'PREPARED', 'APPLIED', 'DISCARDED')),
  rows             jsonb not null,
  faults           jsonb not null,
  total            integer not null,
  fresh            integer not null,
  changed          integer not null,
  unchanged        integer not null,
  prepared_by      uuid,
  prepared_by_name text,
  prepared_at      timestamptz not null,
  decided_by_name  text,
  decided_at       timestamptz,
  version          integer not null default 0
);
call zx_owned('register_import');
