-- The page a finding rests on is kept under its hash; whoever sees the finding may open it.
alter table finding_evidence drop column file_id;
-- of the kept page, as its server named it; null when no page was kept
alter table finding_evidence add content_type text;
