-- A plan that was not begun may be withdrawn; its title is free again.
alter table campaign drop constraint campaign_state_check;
alter table campaign add constraint campaign_state_check
  check (state in ('PLANNED', 'RUNNING', 'REVIEW', 'CLOSED', 'DISCARDED'));
alter table campaign drop constraint campaign_org_id_title_key;
create unique index campaign_title on campaign (org_id, title) where state <> 'DISCARDED';
