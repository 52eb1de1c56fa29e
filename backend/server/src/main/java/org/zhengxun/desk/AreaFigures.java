package org.zhengxun.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** What the registers hold in the office's own units and in each area directly below it. */
@ApplicationScoped
class AreaFigures {
  private static final String SQL =
      """
      with office as (select id, path, nlevel(path) as depth from organisation where id = :org),
      area as (
        select o.id, o.name, o.display_order, o.path, 1 as rank
        from organisation o, office where o.parent_id = office.id and o.level <> 'UNIT'),
      subject as (
        select 'S' as part, w.org_path from website w where w.state = 'NORMAL'
        union all select 'A', a.org_path from account a where a.state = 'NORMAL')
      select area.id, area.name, area.rank, area.display_order,
        (select count(*) from subject s where s.part = 'S' and s.org_path <@ area.path) as sites,
        (select count(*) from subject s where s.part = 'A' and s.org_path <@ area.path) as accounts
      from area
      union all
      select office.id, null, 0, 0,
        (select count(*) from subject s where s.part = 'S' and s.org_path <@ office.path
          and not exists (select 1 from area where s.org_path <@ area.path)),
        (select count(*) from subject s where s.part = 'A' and s.org_path <@ office.path
          and not exists (select 1 from area where s.org_path <@ area.path))
      from office
      order by 3, 4, 2
      """;

  private final EntityManager entities;

  AreaFigures(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param ownUnits what the office's own units are called, e.g. 市直部门
   */
  @SuppressWarnings("unchecked")
  List<DeskView.AreaRow> below(UUID org, String ownUnits) {
    List<Tuple> rows =
        entities.createNativeQuery(SQL, Tuple.class).setParameter("org", org).getResultList();
    return rows.stream()
        .map(
            row ->
                new DeskView.AreaRow(
                    row.get("id", UUID.class),
                    row.get("name") == null ? ownUnits : row.get("name", String.class),
                    row.get("sites", Number.class).longValue(),
                    null,
                    row.get("accounts", Number.class).longValue(),
                    null,
                    null,
                    null))
        .toList();
  }
}
