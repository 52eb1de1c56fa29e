-- The answers behind the findings of a run: a WARC file in the store of files.
alter table run_checked add evidence_sha256 text;
alter table run_checked add evidence_bytes bigint;
-- answers in it, and those left out because it would have grown too large
alter table run_checked add evidence_answers integer not null default 0;
alter table run_checked add evidence_left integer not null default 0;
