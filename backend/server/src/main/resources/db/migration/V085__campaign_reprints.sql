-- What the offices above want every site to reprint (需转载的信息), for the machine's checks of a campaign.
create table campaign_reprints (
  campaign_id    uuid primary key references campaign,
  org_id         uuid not null references organisation,
  org_path       ltree not null,
  items          jsonb not null,
  edited_at      timestamptz not null,
  edited_by_name text not null,
  version        integer not null default 0
);
call zx_owned('campaign_reprints');
