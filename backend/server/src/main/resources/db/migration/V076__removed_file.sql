-- An attachment taken away while the filing was written: kept, but no longer among the filing's files.
alter table stored_file add removed_at timestamptz;
