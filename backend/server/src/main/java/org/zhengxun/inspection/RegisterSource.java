package org.zhengxun.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/**
 * Reads the register as it stands now: only what is in normal state (正常运行 or 正常) and lies in the
 * scope of the one who plans.
 */
@ApplicationScoped
public class RegisterSource {
  private static final String SITES =
      "select r.id, r.name, r.code, r.home_url as url, r.type, null as platform, null as sub_type,"
          + " r.org_id as unit_id, o.name as unit_name, r.icp, r.public_security"
          + " from website r join organisation o on o.id = r.org_id where ";
  private static final String ACCOUNTS =
      "select r.id, r.name, r.code, r.url, null as type, r.platform, r.sub_type,"
          + " r.org_id as unit_id, o.name as unit_name, null as icp, null as public_security"
          + " from account r join organisation o on o.id = r.org_id where ";
  private static final String WWW = "www.";
  private static final String NORMAL = "r.state = 'NORMAL' and r.org_path <@ cast(:path as ltree)";

  /** The machine draws two of them; the others stand in for those out of reach. */
  private static final int MOST_BELOW = 20;

  private final EntityManager entities;
  private final OrganisationRepository organisations;

  RegisterSource(EntityManager entities, OrganisationRepository organisations) {
    this.entities = entities;
    this.organisations = organisations;
  }

  /**
   * Sites or accounts of the organisation and all below it.
   *
   * @param only when not null, just these of them
   */
  List<RegisteredTarget> normal(Part part, String path, Collection<UUID> only) {
    String sql =
        (part == Part.SITES ? SITES : ACCOUNTS)
            + NORMAL
            + (only == null ? "" : " and r.id in :only");
    var query = entities.createNativeQuery(sql, Tuple.class).setParameter("path", path);
    if (only != null) {
      query.setParameter("only", only);
    }
    @SuppressWarnings("unchecked")
    List<Tuple> rows = query.getResultList();
    return rows.stream().map(row -> target(part, row)).toList();
  }

  /** One site of the register as it stands now, whatever its state. */
  @SuppressWarnings("unchecked")
  public Optional<RegisteredTarget> site(UUID subjectId) {
    List<Tuple> rows =
        entities
            .createNativeQuery(SITES + "r.id = :id", Tuple.class)
            .setParameter("id", subjectId)
            .getResultList();
    return rows.stream().findFirst().map(row -> target(Part.SITES, row));
  }

  /**
   * Home pages of some of the sites below a portal (下级网站), always the same while they stand in the
   * register; of none below another site.
   */
  @SuppressWarnings("unchecked")
  public List<URI> below(RegisteredTarget portal) {
    if (!portal.isPortal()) {
      return List.of();
    }
    Organisation area = organisations.areaOf(organisations.get(portal.unitId()));
    List<String> addresses =
        entities
            .createNativeQuery(
                "select r.home_url from website r where "
                    + NORMAL
                    + " and r.id <> :portal and r.home_url is not null"
                    + " order by md5(cast(r.id as text)) limit :most",
                String.class)
            .setParameter("path", area.path())
            .setParameter("portal", portal.subjectId())
            .setParameter("most", MOST_BELOW)
            .getResultList();
    return addresses.stream().flatMap(RegisterSource::uri).toList();
  }

  private static Stream<URI> uri(String address) {
    try {
      return Stream.of(AddressParser.parse(address).toUri());
    } catch (InvalidAddressException e) {
      return Stream.empty();
    }
  }

  /** Host names under which registered sites are served, with and without {@code www.}. */
  @SuppressWarnings("unchecked")
  public Set<String> hosts() {
    List<String> domains =
        entities
            .createNativeQuery(
                "select lower(domain) from website where domain is not null", String.class)
            .getResultList();
    Set<String> hosts = new HashSet<>(domains);
    domains.forEach(
        domain ->
            hosts.add(domain.startsWith(WWW) ? domain.substring(WWW.length()) : WWW + domain));
    return hosts;
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
        row.get("unit_name", String.class),
        row.get("icp", String.class),
        row.get("public_security", String.class));
  }
}
