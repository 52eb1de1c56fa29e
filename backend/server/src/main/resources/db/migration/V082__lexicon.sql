-- 词库: the offices' wrong expressions and fixed expressions beside those that ship with the product.
create table lexicon_row (
  id              uuid primary key,
  org_id          uuid not null references organisation,
  org_path        ltree not null,
  kind            text not null check (kind in ('ENTRY', 'PHRASE')),
  -- the wrong form of an entry, or the fixed expression
  wording         text not null,
  suggestion      text not null default '',
  category        text not null default '',
  severity        text not null check (severity in ('SEVERE', 'GENERAL')),
  allowed         text[] not null default '{}',
  conditions      text not null default '',
  source          text not null default '',
  note            text not null default '',
  active          boolean not null default true,
  edited_at       timestamptz not null,
  edited_by_name  text,
  version         integer not null default 0
);
create unique index lexicon_row_wording on lexicon_row (org_id, kind, wording, conditions) where active;
call zx_published('lexicon_row');
call zx_keep_history('lexicon_row');

-- An inherited or shipped row that does not hold for an organisation and those below it.
create table lexicon_switch (
  id              uuid primary key,
  org_id          uuid not null references organisation,
  org_path        ltree not null,
  -- of lexicon_row, or of a row that ships with the product
  row_id          uuid not null,
  wording         text not null,
  off             boolean not null,
  reason          text not null,
  edited_at       timestamptz not null,
  edited_by_name  text,
  version         integer not null default 0,
  unique (org_id, row_id)
);
call zx_published('lexicon_switch');
call zx_keep_history('lexicon_switch');

-- Two-step import: the file as uploaded, in the file store, and when it was applied.
create table lexicon_upload (
  id         uuid primary key,
  org_id     uuid not null references organisation,
  org_path   ltree not null,
  file_name  text not null,
  sha256     text not null,
  created_at timestamptz not null,
  created_by text,
  applied_at timestamptz,
  applied_by text,
  version    integer not null default 0
);
call zx_owned('lexicon_upload');
