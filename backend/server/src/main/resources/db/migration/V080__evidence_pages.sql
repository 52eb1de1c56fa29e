-- The first of several pages that the same problem stands on; empty when it is one.
alter table finding_evidence add pages text[] not null default '{}';
