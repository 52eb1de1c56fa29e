package org.zhengxun.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads how far the office's latest inspection is; row-level security narrows it to the scope. */
@ApplicationScoped
class QuarterStages {
  private static final String LATEST =
      """
      select id, title, year, quarter, state from campaign
      where org_id = :org and state <> 'DISCARDED' order by state = 'CLOSED', planned_at desc limit 1
      """;
  private static final String COUNTS =
      """
      select
        (select count(*) from campaign_target t where t.campaign_id = c.id and t.part = 'SITES') as sites,
        (select count(*) from campaign_target t where t.campaign_id = c.id and t.part = 'ACCOUNTS') as accounts,
        (select count(*) from target_run r where r.campaign_id = c.id and r.latest
           and r.state in ('DONE', 'FAILED')) as ran,
        (select coalesce(sum(n.targets), 0) from (
           select count(*) as targets from campaign_target t where t.campaign_id = c.id
             and (exists (select 1 from result_row w where w.target_id = t.id and w.state = 'VALID')
               or exists (select 1 from part_closing p where p.campaign_id = c.id and p.part = t.part
                 and p.reopened_at is null))) n) as judged,
        (select count(*) from finding f where f.campaign_id = c.id and f.source = 'MACHINE') as found,
        (select count(*) from finding f where f.campaign_id = c.id and f.state = 'CANDIDATE') as candidates,
        (select count(distinct f.target_id) from finding f where f.campaign_id = c.id and f.listed
           and f.state not in ('CANDIDATE', 'DISMISSED', 'JOINED')) as named,
        (select count(*) from (select f.target_id from finding f where f.campaign_id = c.id and f.listed
           and f.state not in ('CANDIDATE', 'DISMISSED', 'JOINED')
           group by f.target_id having bool_and(f.state = 'CLOSED')) m) as mended
      from campaign c where c.id = :campaign
      """;

  private final EntityManager entities;

  QuarterStages(EntityManager entities) {
    this.entities = entities;
  }

  /** Open inspections stand before closed ones, newer before older. */
  Optional<DeskView.QuarterView> latest(UUID org) {
    return rows(LATEST, "org", org).stream()
        .findFirst()
        .map(
            c -> {
              UUID id = c.get("id", UUID.class);
              boolean closed = "CLOSED".equals(c.get("state", String.class));
              return new DeskView.QuarterView(
                  id,
                  c.get("title", String.class),
                  c.get("year", Integer.class),
                  c.get("quarter", Integer.class),
                  closed,
                  stages(id, closed));
            });
  }

  private List<DeskView.Stage> stages(UUID campaign, boolean closed) {
    Tuple n = rows(COUNTS, "campaign", campaign).getFirst();
    long sites = count(n, "sites");
    long accounts = count(n, "accounts");
    long found = count(n, "found");
    long open = count(n, "candidates");
    long named = count(n, "named");
    long mended = count(n, "mended");
    String page = "/campaigns/" + campaign;
    List<DeskView.Stage> stages = new ArrayList<>();
    stages.add(new DeskView.Stage("制定计划", 1, 1, sites + " 个网站，" + accounts + " 个账号", page));
    stages.add(counted("机器检查", count(n, "ran"), sites, page));
    stages.add(counted("人工检查", count(n, "judged"), sites + accounts, page + "?tab=manual"));
    stages.add(
        new DeskView.Stage(
            "问题复核",
            found - open,
            found,
            found == 0 ? "暂无候选问题" : open == 0 ? "已全部复核" : "剩 " + open + " 条",
            "/review/" + campaign));
    stages.add(
        new DeskView.Stage(
            "整改",
            mended,
            named,
            named == 0 ? "暂无列入通报的问题" : mended + " / " + named + " 已整改",
            "/tasks?campaign=" + campaign));
    stages.add(
        new DeskView.Stage(
            "通报", closed ? 1 : 0, 1, closed ? "已签发" : "尚未签发", "/notices?campaign=" + campaign));
    return stages;
  }

  private static DeskView.Stage counted(String name, long done, long total, String link) {
    return new DeskView.Stage(name, done, total, done + " / " + total, link);
  }

  private static long count(Tuple row, String name) {
    return row.get(name, Number.class).longValue();
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, String parameter, Object value) {
    return entities
        .createNativeQuery(sql, Tuple.class)
        .setParameter(parameter, value)
        .getResultList();
  }
}
