-- A rectification task: an office tells one unit what one inspection found. Shared by both, and those above them.
-- The unit cannot read the inspection, so the task carries copies of what it must know.
create table rectification_task (
  id               uuid primary key,
  org_id           uuid not null references organisation,
  org_path         ltree not null,
  issuer_name      text not null,
  unit_id          uuid not null references organisation,
  unit_name        text not null,
  campaign_id      uuid references campaign,
  campaign_title   text not null,
  year             integer not null,
  quarter          integer not null,
  title            text not null,
  demands          text not null,
  -- to whom the report goes
  addressee        text not null,
  state            text not null check (state in ('DRAFT', 'ISSUED', 'SIGNING', 'REPLIED', 'CLOSED', 'DISCARDED')),
  due_kind         text not null check (due_kind in ('DAY', 'OFFICE_HOURS', 'TIME')),
  due_on           date not null,
  due_time         time,
  -- the instant after which it is overdue
  due_at           timestamptz not null,
  -- the deadline in words as first issued; later ones stand beside it
  first_due_words  text,
  drafted_at       timestamptz not null,
  drafted_by       uuid,
  drafted_by_name  text not null,
  issued_at        timestamptz,
  issued_by_name   text,
  submitted_by     uuid,
  submitted_by_name text,
  submitted_at     timestamptz,
  sent_by_name     text,
  sent_at          timestamptz,
  return_reason    text,
  closed_at        timestamptz,
  closed_by_name   text,
  version          integer not null default 0
);
create index rectification_task_unit on rectification_task (unit_id, state);
create index rectification_task_issuer on rectification_task (org_id, state);
create index rectification_task_campaign on rectification_task (campaign_id);
create trigger org_path before insert or update of org_id on rectification_task
  for each row execute function zx_set_org_path();
call zx_shared('rectification_task', 'id');

-- One finding of the task, with the unit's answer and the machine's second look.
create table rectification_item (
  id               uuid primary key,
  task_id          uuid not null references rectification_task,
  finding_id       uuid not null references finding,
  position         integer not null,
  part             text not null check (part in ('SITES', 'ACCOUNTS')),
  subject_id       uuid not null,
  target_name      text not null,
  target_code      text,
  target_url       text,
  rule             text not null,
  rule_words       text not null,
  wording          text not null,
  suggestion       text,
  places           jsonb not null,
  place_count      integer not null,
  -- the catalogue rules the machine looks at again; empty when only a person can
  machine_rules    text[] not null default '{}',
  state            text not null check (state in ('OPEN', 'ANSWERED', 'ACCEPTED', 'RETURNED')),
  answer           text,
  answer_files     jsonb not null,
  answer_saved_at  timestamptz,
  answered_at      timestamptz,
  answered_by_name text,
  return_reason    text,
  recheck_state    text not null check (recheck_state in ('NONE', 'WAITING', 'RUNNING', 'MENDED', 'REMAINS', 'FAILED')),
  recheck_at       timestamptz,
  recheck_words    text,
  recheck_places   jsonb not null,
  version          integer not null default 0,
  unique (task_id, finding_id)
);
create index rectification_item_finding on rectification_item (finding_id);
call zx_shared('rectification_item', 'task_id');

create table rectification_step (
  id       uuid primary key,
  task_id  uuid not null references rectification_task,
  at       timestamptz not null,
  org_id   uuid references organisation,
  org_name text not null,
  by_name  text not null,
  action   text not null,
  words    text
);
create index rectification_step_task on rectification_step (task_id, at);
call zx_shared('rectification_step', 'task_id');
