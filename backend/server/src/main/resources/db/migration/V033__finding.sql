-- Findings: private to the inspecting office while a candidate, owned once confirmed, shared once shown to the unit.
create table finding (
  id             uuid primary key,
  org_id         uuid not null references organisation,
  org_path       ltree not null,
  -- null for what stands outside any campaign
  campaign_id    uuid references campaign,
  campaign_title text,
  year           integer,
  quarter        integer,
  target_id      uuid references campaign_target,
  row_id         uuid references result_row,
  part           text not null check (part in ('SITES', 'ACCOUNTS')),
  subject_id     uuid not null,
  target_name    text not null,
  target_code    text,
  target_url     text,
  unit_id        uuid not null references organisation,
  unit_name      text not null,
  rule           text not null,
  own_rule_id    uuid references own_rule,
  rule_words     text not null,
  effect         text not null check (effect in ('VETO', 'DEDUCT', 'BONUS', 'NOTE')),
  source         text not null check (source in ('MACHINE', 'INSPECTOR', 'IMPORTED', 'CITIZEN')),
  state          text not null check (state in ('CANDIDATE', 'DISMISSED', 'JOINED', 'CONFIRMED', 'RECTIFYING',
                   'AWAITING_CHECK', 'CLOSED', 'NOT_RECTIFIED')),
  -- 列入通报
  listed         boolean not null,
  -- the problem in words
  wording        text not null,
  machine_verdict text,
  confidence     numeric(3, 2),
  address        text,
  page           text,
  element        text,
  excerpt        text,
  -- pages it stands on
  count          integer not null default 1 check (count >= 1),
  -- catalogue rules whose machine candidates on the same target join this finding
  covers         text[] not null default '{}',
  joined_to      uuid references finding,
  -- the same problem found again by a later run has the same one
  fingerprint    text,
  reason         text,
  decided_by_name text,
  decided_at     timestamptz,
  closed_at      timestamptz,
  shown_at       timestamptz,
  found_at       timestamptz not null,
  version        integer not null default 0
);
create index finding_campaign on finding (campaign_id, state);
create index finding_target on finding (target_id, rule);
create index finding_subject on finding (subject_id, rule);
create index finding_org_path on finding using gist (org_path);
create unique index finding_fingerprint on finding (target_id, fingerprint) where fingerprint is not null;
create trigger org_path before insert or update of org_id on finding for each row execute function zx_set_org_path();
alter table finding enable row level security;
alter table finding force row level security;
create policy candidate on finding for select using (org_path = zx_scope() or zx_scope() = 'zx');
create policy confirmed on finding for select using (
  state not in ('CANDIDATE', 'DISMISSED', 'JOINED') and org_path <@ zx_scope());
create policy shown on finding for select using (
  state not in ('CANDIDATE', 'DISMISSED', 'JOINED')
  and exists (select 1 from participant p where p.subject_id = finding.id and p.org_path <@ zx_scope()));
create policy finding_insert on finding for insert with check (org_path = zx_scope() or zx_scope() = 'zx');
create policy finding_update on finding for update using (
  org_path = zx_scope() or zx_scope() = 'zx'
  or (state not in ('CANDIDATE', 'DISMISSED', 'JOINED')
      and exists (select 1 from participant p where p.subject_id = finding.id and p.org_path <@ zx_scope())));
grant select, insert, update on finding to ${app_role};

-- Whoever sees the finding sees what it rests on and what happened to it.
create table finding_evidence (
  id         uuid primary key,
  finding_id uuid not null references finding,
  url        text not null,
  page       text,
  fetched_at timestamptz,
  status     integer,
  sha256     text,
  excerpt    text,
  file_id    uuid references stored_file
);
create index finding_evidence_finding on finding_evidence (finding_id);
create table finding_event (
  id         uuid primary key,
  finding_id uuid not null references finding,
  at         timestamptz not null,
  org_id     uuid references organisation,
  by_name    text not null,
  words      text not null
);
create index finding_event_finding on finding_event (finding_id, at);
alter table finding_evidence enable row level security;
alter table finding_evidence force row level security;
create policy with_finding on finding_evidence
  using (exists (select 1 from finding f where f.id = finding_id))
  with check (exists (select 1 from finding f where f.id = finding_id));
alter table finding_event enable row level security;
alter table finding_event force row level security;
create policy with_finding on finding_event
  using (exists (select 1 from finding f where f.id = finding_id))
  with check (exists (select 1 from finding f where f.id = finding_id));
grant select, insert on finding_evidence, finding_event to ${app_role};
