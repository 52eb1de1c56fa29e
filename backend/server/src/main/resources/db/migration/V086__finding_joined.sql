-- What has been joined to a finding is looked up whenever it is opened, and for each item of a task.
create index finding_joined on finding (joined_to) where joined_to is not null;
