-- Rows of people without a membership, and from before the first organisation, belong to nobody below a root: the
-- audit administrators of the roots read them.
drop policy audit_read on audit_entry;
create policy audit_read on audit_entry for select using (
  'AUDIT_ADMIN' = any (zx_roles())
  and (org_path <@ zx_scope() or (org_id is null and nlevel(zx_scope()) <= 2)));
create index audit_entry_nowhere on audit_entry (at desc, id) where org_id is null;
