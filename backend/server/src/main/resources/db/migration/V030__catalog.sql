-- The offices' own rules beside the catalogue, and which rules a printed wording stands for.
create table own_rule (
  id              uuid primary key,
  org_id          uuid not null references organisation,
  org_path        ltree not null,
  ref             text not null,
  object          text not null check (object in ('SITE', 'MEDIA', 'ALL')),
  words           text not null,
  effect          text not null check (effect in ('VETO', 'NOTE')),
  active          boolean not null default true,
  created_at      timestamptz not null,
  created_by_name text not null,
  version         integer not null default 0,
  unique (org_id, ref)
);
create unique index own_rule_words on own_rule (org_id, words) where active;
call zx_published('own_rule');

create table problem_mapping (
  id          uuid primary key,
  org_id      uuid not null references organisation,
  org_path    ltree not null,
  -- the wording without white space, punctuation unified, quoted names left out
  wording     text not null,
  rules       text[] not null default '{}',
  own_rule_id uuid references own_rule,
  covers      text[] not null default '{}',
  updated_at  timestamptz not null,
  version     integer not null default 0,
  unique (org_id, wording),
  check (cardinality(rules) > 0 or own_rule_id is not null)
);
call zx_published('problem_mapping');
