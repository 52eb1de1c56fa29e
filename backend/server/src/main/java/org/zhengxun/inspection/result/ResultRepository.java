package org.zhengxun.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.Part;
import org.zhengxun.shared.problem.Problem;

/** Queries over inspectors' results. */
@ApplicationScoped
public class ResultRepository {
  private final EntityManager entities;

  ResultRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object row) {
    entities.persist(row);
  }

  ResultRow row(UUID id) {
    ResultRow row = entities.find(ResultRow.class, id);
    if (row == null) {
      throw Problem.notFound("检查结果");
    }
    return row;
  }

  ResultImport importOf(UUID id) {
    ResultImport found = entities.find(ResultImport.class, id);
    if (found == null) {
      throw Problem.notFound("导入");
    }
    return found;
  }

  /** The rows that count, in the imported or entered order. */
  public List<ResultRow> rows(UUID campaignId, Part part) {
    return entities
        .createQuery(
            "select r from ResultRow r where r.campaignId = :campaign and r.part = :part"
                + " and r.state = :valid order by r.position",
            ResultRow.class)
        .setParameter("campaign", campaignId)
        .setParameter("part", part)
        .setParameter("valid", ResultRow.State.VALID)
        .getResultList();
  }

  List<ResultImport> imports(UUID campaignId) {
    return entities
        .createQuery(
            "select i from ResultImport i where i.campaignId = :campaign order by i.checkedAt desc",
            ResultImport.class)
        .setParameter("campaign", campaignId)
        .getResultList();
  }

  int nextPosition(UUID campaignId, Part part) {
    return entities
            .createQuery(
                "select coalesce(max(r.position), 0) from ResultRow r"
                    + " where r.campaignId = :campaign and r.part = :part",
                Integer.class)
            .setParameter("campaign", campaignId)
            .setParameter("part", part)
            .getSingleResult()
        + 1;
  }
}
