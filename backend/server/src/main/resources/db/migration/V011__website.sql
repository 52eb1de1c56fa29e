-- Owned by the unit that runs it (主办单位).
create table website (
  id               uuid primary key,
  org_id           uuid not null references organisation,
  org_path         ltree not null,
  supervisor_id    uuid not null references organisation,
  name             text not null,
  code             text unique check (code ~ '^(\d{6}|bm\d{4})\d{4}$'),
  type             text not null check (type in ('PORTAL', 'DEPARTMENT', 'SPECIAL')),
  domain           text not null,
  home_url         text not null,
  ip               text,
  ipv6             boolean,
  icp              text,
  public_security  text,
  mark_url         text,
  operator         text,
  address          text,
  shared_platform  text,
  protection_level text,
  state            text not null check (state in ('PLANNED', 'NORMAL', 'OFFLINE', 'CLOSING', 'CLOSED', 'DEREGISTERED')),
  opened_on        date,
  remark           text,
  updated_at       timestamptz not null,
  version          integer not null default 0
);
create index website_org on website (org_id);
call zx_owned('website');
call zx_keep_history('website');
