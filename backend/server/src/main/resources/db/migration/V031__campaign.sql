-- An inspection (检查任务), its targets as the register had them when it was planned, and what happened.
create table campaign (
  id              uuid primary key,
  org_id          uuid not null references organisation,
  org_path        ltree not null,
  title           text not null,
  year            integer not null check (year between 2000 and 2999),
  quarter         integer not null check (quarter between 1 and 4),
  time_point      timestamptz not null,
  kind            text not null check (kind in ('CENSUS', 'LIST')),
  state           text not null check (state in ('PLANNED', 'RUNNING', 'REVIEW', 'CLOSED')),
  planned_at      timestamptz not null,
  planned_by      uuid,
  planned_by_name text not null,
  closed_at       timestamptz,
  version         integer not null default 0,
  unique (org_id, title)
);
call zx_owned('campaign');

create table campaign_event (
  id          uuid primary key,
  campaign_id uuid not null references campaign,
  org_id      uuid not null references organisation,
  org_path    ltree not null,
  at          timestamptz not null,
  by_name     text not null,
  words       text not null
);
create index campaign_event_campaign on campaign_event (campaign_id, at);
call zx_owned('campaign_event');

create table campaign_target (
  id          uuid primary key,
  campaign_id uuid not null references campaign,
  org_id      uuid not null references organisation,
  org_path    ltree not null,
  part        text not null check (part in ('SITES', 'ACCOUNTS')),
  -- id of the website or account in the register
  subject_id  uuid not null,
  name        text not null,
  code        text,
  url         text,
  -- sites: PORTAL, DEPARTMENT or SPECIAL
  site_type   text,
  platform    text,
  sub_type    text,
  unit_id     uuid not null references organisation,
  unit_name   text not null,
  area_id     uuid not null references organisation,
  area_name   text not null,
  -- 0 for the office's own units (市直部门), then the tenant's order of areas
  area_order  integer not null,
  -- order of print within the campaign, from 1
  position    integer not null,
  -- what else the inspector compares: 备案号, 公安备案号
  icp         text,
  public_security text,
  unique (campaign_id, subject_id)
);
create index campaign_target_campaign on campaign_target (campaign_id, part, position);
call zx_owned('campaign_target');

-- An inspector's word that every target of a part without a result row is without problem.
create table part_closing (
  id             uuid primary key,
  campaign_id    uuid not null references campaign,
  org_id         uuid not null references organisation,
  org_path       ltree not null,
  part           text not null check (part in ('SITES', 'ACCOUNTS')),
  clean          integer not null check (clean >= 0),
  closed_at      timestamptz not null,
  closed_by_name text not null,
  reopened_at    timestamptz
);
create unique index part_closing_open on part_closing (campaign_id, part) where reopened_at is null;
call zx_owned('part_closing');
