-- 平台字典: the letters of account codes are an operator's table.
create table platform (
  id       uuid primary key,
  org_id   uuid not null references organisation,
  org_path ltree not null,
  name     text not null,
  letters  text check (letters ~ '^[A-Z]{2}$'),
  position integer not null,
  version  integer not null default 0,
  unique (org_id, name),
  unique (org_id, letters)
);
call zx_published('platform');
