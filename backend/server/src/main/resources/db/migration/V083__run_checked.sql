-- What a run tells beside its findings: figures of samples, endless addresses left alone, addresses not looked at.
create table run_checked (
  run_id        uuid primary key references target_run,
  org_id        uuid not null references organisation,
  org_path      ltree not null,
  -- by rule, in words
  notes         jsonb not null,
  traps         jsonb not null,
  -- the first of them
  skipped       jsonb not null,
  skipped_count integer not null
);
call zx_owned('run_checked');
