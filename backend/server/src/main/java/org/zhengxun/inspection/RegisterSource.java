package org.zhengxun.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Reads the register as it stands now: only what is in normal state (正常运行 or 正常) and lies in the
 * scope of the one who plans.
 */
@ApplicationScoped
public class RegisterSource {
  private static final String SITES =
      "select w.id, w.name, w.code, w.home_url as url, w.type, null as platform, null as sub_type,"
          + " w.org_id as unit_id, w.icp, w.public_security"
          + " from website w where w.state = 'NORMAL'";
  private static final String ACCOUNTS =
      "select a.id, a.name, a.code, a.url, null as type, a.platform, a.sub_type,"
          + " a.org_id as unit_id, null as icp, null as public_security"
          + " from account a where a.state = 'NORMAL'";

  private final EntityManager entities;

  RegisterSource(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Sites or accounts of the organisation and all below it.
   *
   * @param only when not null, just these of them
   */
  List<RegisteredTarget> normal(Part part, String path, Collection<UUID> only) {
    String alias = part == Part.SITES ? "w" : "a";
    String sql =
        (part == Part.SITES ? SITES : ACCOUNTS)
            + " and "
            + alias
            + ".org_path <@ cast(:path as ltree)"
            + (only == null ? "" : " and " + alias + ".id in :only");
    var query = entities.createNativeQuery(sql, Tuple.class).setParameter("path", path);
    if (only != null) {
      query.setParameter("only", only);
    }
    @SuppressWarnings("unchecked")
    List<Tuple> rows = query.getResultList();
    return rows.stream().map(row -> target(part, row)).toList();
  }

  private static RegisteredTarget target(Part part, Tuple row) {
    return new RegisteredTarget(
        part,
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("code", String.class),
        row.get("url", String.class),
        row.get("type", String.class),
        row.get("platform", String.class),
        row.get("sub_type", String.class),
        row.get("unit_id", UUID.class),
        row.get("icp", String.class),
        row.get("public_security", String.class));
  }
}
