-- SHA-256 of the file with the answers that the last second look at an item rests on.
alter table rectification_item add recheck_evidence text;
