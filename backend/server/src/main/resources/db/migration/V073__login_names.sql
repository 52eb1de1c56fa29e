-- Identity providers take login names in lower case; so does the product, and no two people differ in case only.
select set_config('app.scope', 'zx', true);
-- Where two do, the one who signed in (else the first registered) keeps the name; the other stays, renamed.
update person p set login_name = p.login_name || '~' || left(p.id::text, 8)
  where exists (
    select 1 from person q
    where q.id <> p.id and lower(q.login_name) = lower(p.login_name)
      and (q.subject is not null and p.subject is null
        or (q.subject is null) = (p.subject is null) and q.id < p.id));
update person set login_name = lower(login_name) where login_name <> lower(login_name);
select set_config('app.scope', '', true);
create unique index person_login on person (lower(login_name));
