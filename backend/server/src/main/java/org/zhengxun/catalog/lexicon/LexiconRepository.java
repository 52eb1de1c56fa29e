package org.zhengxun.catalog.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;

/** Queries over the offices' rows and switches; row-level security narrows them to the scope. */
@ApplicationScoped
class LexiconRepository {
  private final EntityManager entities;

  LexiconRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object made) {
    entities.persist(made);
  }

  void flush() {
    entities.flush();
  }

  LexiconRow get(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound("词条"));
  }

  Optional<LexiconRow> find(UUID id) {
    return Optional.ofNullable(entities.find(LexiconRow.class, id)).filter(LexiconRow::active);
  }

  LexiconUpload upload(UUID id) {
    LexiconUpload made = entities.find(LexiconUpload.class, id);
    if (made == null) {
      throw Problem.notFound("导入记录");
    }
    return made;
  }

  /** What those organisations say, in no particular order. */
  List<LexiconRow> rows(Collection<UUID> owners) {
    return entities
        .createQuery(
            "select r from LexiconRow r where r.active and r.orgId in :owners order by r.id",
            LexiconRow.class)
        .setParameter("owners", owners)
        .getResultList();
  }

  Map<LexiconContent.Key, LexiconRow> rowsOf(UUID owner) {
    return rows(List.of(owner)).stream()
        .collect(Collectors.toMap(row -> row.content().key(), Function.identity()));
  }

  /** Rows that an organisation sees besides its own: of those above and below it. */
  List<LexiconRow> others(UUID owner) {
    return entities
        .createQuery(
            "select r from LexiconRow r where r.active and r.orgId <> :owner", LexiconRow.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  Optional<LexiconRow> with(UUID owner, LexiconContent.Key key) {
    return entities
        .createQuery(
            "select r from LexiconRow r where r.active and r.orgId = :owner and r.kind = :kind"
                + " and r.wording = :wording and r.conditions = :conditions",
            LexiconRow.class)
        .setParameter("owner", owner)
        .setParameter("kind", key.kind())
        .setParameter("wording", key.wording())
        .setParameter("conditions", key.conditions())
        .getResultStream()
        .findFirst();
  }

  /** Those that are off for the last of the line. */
  List<LexiconSwitch> switches(Collection<UUID> line) {
    return entities
        .createQuery(
            "select s from LexiconSwitch s where s.off and s.orgId in :line", LexiconSwitch.class)
        .setParameter("line", line)
        .getResultList();
  }

  Optional<LexiconSwitch> switchOf(UUID owner, UUID row) {
    return entities
        .createQuery(
            "select s from LexiconSwitch s where s.orgId = :owner and s.rowId = :row",
            LexiconSwitch.class)
        .setParameter("owner", owner)
        .setParameter("row", row)
        .getResultStream()
        .findFirst();
  }

  /**
   * How many rows and switches each of the line holds and how often they were changed: another
   * figure after every change.
   */
  @SuppressWarnings("unchecked")
  List<Object[]> changes(Collection<UUID> line) {
    return entities
        .createNativeQuery(
            """
            select org_id, count(*), sum(version) from (
              select org_id, version from lexicon_row where org_id in (:line)
              union all
              select org_id, version from lexicon_switch where org_id in (:line)) held
            group by org_id
            """,
            Object[].class)
        .setParameter("line", line)
        .getResultList();
  }

  List<String> categories() {
    return entities
        .createQuery(
            "select distinct r.category from LexiconRow r where r.active and r.category <> ''",
            String.class)
        .getResultList();
  }

  Page<LexiconRow> page(PageRequest page, LexiconFilter filter, Actor reader) {
    UUID own = filter.origin == LexiconOrigin.OWN ? reader.orgId() : null;
    String above = filter.origin == LexiconOrigin.ABOVE ? reader.orgPath() : null;
    String below = filter.origin == LexiconOrigin.BELOW ? reader.orgPath() : null;
    return Listing.of(entities, LexiconRow.class, "lexicon_row r")
        .where("r.active")
        .where("r.kind = :kind", "kind", filter.kind)
        .where("r.category = :category", "category", filter.category)
        .where("r.severity = :severity", "severity", filter.severity)
        .where("r.org_id = :own", "own", own)
        .where("not r.org_path <@ cast(:above as ltree)", "above", above)
        .where(
            "(r.org_path <@ cast(:below as ltree) and r.org_path <> cast(:below as ltree))",
            "below",
            below)
        .search(filter.q, "r.wording", "r.suggestion", "r.source", "r.note")
        .sort("wording", SortKey.chinese("r.wording"))
        .sort("category", SortKey.chinese("r.category"))
        .sort("severity", SortKey.text("r.severity"))
        .sort("edited", SortKey.time("r.edited_at"))
        .page(page);
  }
}
