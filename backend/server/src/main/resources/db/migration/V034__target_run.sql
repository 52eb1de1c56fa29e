-- One machine run of one site: how far it is, and how it ended.
create table target_run (
  id            uuid primary key,
  campaign_id   uuid not null references campaign,
  target_id     uuid not null references campaign_target,
  org_id        uuid not null references organisation,
  org_path      ltree not null,
  -- only the latest one of a target counts
  latest        boolean not null,
  state         text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  step          text,
  step_done     integer not null default 0,
  step_known    integer not null default 0,
  address       text,
  pages         integer not null default 0,
  links         integer not null default 0,
  candidates    integer not null default 0,
  vetoes        integer not null default 0,
  -- in words: 已完成, 无法访问, 对方限流 …
  outcome       text,
  -- what the run says of each rule: {"D068": "CLEAN", …}
  rules         jsonb,
  cancel_asked  boolean not null default false,
  attempts      integer not null default 0,
  queued_at     timestamptz not null,
  started_at    timestamptz,
  finished_at   timestamptz
);
create unique index target_run_latest on target_run (target_id) where latest;
create index target_run_campaign on target_run (campaign_id) where latest;
call zx_owned('target_run');
