-- A notice (通报): a draft belongs to its office and those above; an issued one is read by everyone below, too.
create table notice (
  id               uuid primary key,
  org_id           uuid not null references organisation,
  org_path         ltree not null,
  campaign_id      uuid not null references campaign,
  campaign_title   text not null,
  year             integer not null,
  quarter          integer not null,
  state            text not null check (state in ('DRAFT', 'REVIEW', 'SIGNING', 'ISSUED', 'DISCARDED')),
  -- how often it has been sent to review, plus one: 第 n 稿
  edition          integer not null default 1,
  title            text not null,
  issuer_name      text not null,
  addressees       text not null,
  copies           text not null default '',
  deadline         date not null,
  blocks           jsonb not null,
  number_prefix    text not null,
  number_year      integer,
  number_serial    integer check (number_serial > 0),
  drafted_by       uuid,
  drafted_by_name  text not null,
  drafted_at       timestamptz not null,
  saved_by         uuid,
  saved_by_name    text not null,
  saved_at         timestamptz not null,
  reviewed_by_name text,
  reviewed_at      timestamptz,
  return_reason    text,
  signed_by_name   text,
  issued_at        timestamptz,
  issued_on        date,
  -- the document as issued, in the file store
  file_sha256      text,
  version          integer not null default 0,
  check (state <> 'ISSUED' or (number_serial is not null and issued_on is not null and file_sha256 is not null))
);
create index notice_campaign on notice (campaign_id);
-- a document number is given once
create unique index notice_number on notice (org_id, number_prefix, number_year, number_serial)
  where number_serial is not null;
-- one notice per inspection is being written or issued
create unique index notice_of_campaign on notice (campaign_id) where state <> 'DISCARDED';
create index notice_org_path on notice using gist (org_path);
create trigger org_path before insert or update of org_id on notice for each row execute function zx_set_org_path();
alter table notice enable row level security;
alter table notice force row level security;
create policy owned on notice using (org_path <@ zx_scope()) with check (org_path <@ zx_scope());
create policy issued on notice for select using (state = 'ISSUED' and (org_path @> zx_scope()
  or exists (select 1 from participant p where p.subject_id = notice.id and p.org_path <@ zx_scope())));
grant select, insert, update on notice to ${app_role};

-- What the notice said when it was issued: every number with the rows behind it, and the annexes.
create table notice_content (
  notice_id uuid primary key references notice,
  content   jsonb not null
);
create table notice_step (
  id        uuid primary key,
  notice_id uuid not null references notice,
  at        timestamptz not null,
  org_name  text not null,
  by_name   text not null,
  action    text not null,
  words     text
);
create index notice_step_notice on notice_step (notice_id, at);
alter table notice_content enable row level security;
alter table notice_content force row level security;
create policy with_notice on notice_content for select
  using (exists (select 1 from notice n where n.id = notice_id));
create policy with_own_notice on notice_content for insert
  with check (exists (select 1 from notice n where n.id = notice_id and n.org_path <@ zx_scope()));
alter table notice_step enable row level security;
alter table notice_step force row level security;
create policy with_notice on notice_step for select using (exists (select 1 from notice n where n.id = notice_id));
create policy with_own_notice on notice_step for insert
  with check (exists (select 1 from notice n where n.id = notice_id and n.org_path <@ zx_scope()));
grant select, insert on notice_content, notice_step to ${app_role};
