package org.zhengxun.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.problem.Problem;

/**
 * Queries over the tree; readable by everyone signed in, so callers narrow it with {@link Scope}.
 */
@ApplicationScoped
public class OrganisationRepository {
  private final EntityManager entities;

  OrganisationRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Organisation org) {
    entities.persist(org);
  }

  public Optional<Organisation> find(UUID id) {
    return Optional.ofNullable(entities.find(Organisation.class, id));
  }

  public Organisation get(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound("单位"));
  }

  /**
   * The organisation and all below it, parents first; among siblings departments stand before
   * areas, each in the tenant's display order.
   */
  @SuppressWarnings("unchecked")
  public List<Organisation> subtree(String path) {
    return entities
        .createNativeQuery(
            """
            select * from organisation where path <@ cast(:path as ltree)
            order by nlevel(path), level <> 'UNIT', display_order, name
            """,
            Organisation.class)
        .setParameter("path", path)
        .getResultList();
  }

  /** From the root down to the organisation itself. */
  @SuppressWarnings("unchecked")
  public List<Organisation> line(Organisation org) {
    return entities
        .createNativeQuery(
            "select * from organisation where path @> cast(:path as ltree) order by nlevel(path)",
            Organisation.class)
        .setParameter("path", org.path())
        .getResultList();
  }

  /** The nearest area at or above the organisation: the office that supervises it. */
  public Organisation areaOf(Organisation org) {
    return line(org).reversed().stream()
        .filter(o -> o.level() != Level.UNIT)
        .findFirst()
        .orElseThrow();
  }

  /** Areas that hold one of these codes, wherever they stand. */
  List<Organisation> areasWith(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select o from Organisation o where o.areaCode in :codes and o.level <> :unit"
                    + " order by o.id",
                Organisation.class)
            .setParameter("codes", codes)
            .setParameter("unit", Level.UNIT)
            .getResultList();
  }

  /** Until the transaction ends nobody else gives an area its code. */
  void lockAreaCodes() {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('area-codes')) as text)")
        .getSingleResult();
  }

  public boolean isEmpty() {
    return entities.createQuery("select count(o) from Organisation o", Long.class).getSingleResult()
        == 0;
  }
}
