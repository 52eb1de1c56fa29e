-- Owned by the unit that opened it (主办单位).
create table account (
  id             uuid primary key,
  org_id         uuid not null references organisation,
  org_path       ltree not null,
  supervisor_id  uuid not null references organisation,
  name           text not null,
  code           text unique check (code ~ '^(\d{6}|bm\d{4})M\d{3}[A-Z]{2}\d{4}$'),
  platform       text not null,
  sub_type       text,
  function_class text,
  handle         text,
  url            text,
  certified_body text,
  operator       text,
  state          text not null check (state in ('PLANNED', 'NORMAL', 'CLOSING', 'FROZEN', 'DEREGISTERED', 'MOVED')),
  opened_on      date,
  second_reason  text,
  remark         text,
  updated_at     timestamptz not null,
  version        integer not null default 0
);
create index account_org on account (org_id, platform);
call zx_owned('account');
call zx_keep_history('account');
