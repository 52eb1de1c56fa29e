-- What the office last returned: who decides again sees what was changed since.
alter table filing add returned_form jsonb;
