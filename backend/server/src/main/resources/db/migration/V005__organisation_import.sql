-- Two-step import of areas and units: the rows as read, what the dry run said, and when it was applied.
create table organisation_import (
  id           uuid primary key,
  org_id       uuid not null references organisation,
  org_path     ltree not null,
  file_name    text not null,
  content      jsonb not null,
  created_at   timestamptz not null,
  created_by   text,
  applied_at   timestamptz,
  applied_by   text,
  version      integer not null default 0
);
call zx_owned('organisation_import');
