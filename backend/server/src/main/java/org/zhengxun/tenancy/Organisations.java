package org.zhengxun.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;

/** The only writer of the tree. */
@ApplicationScoped
public class Organisations {
  private final OrganisationRepository repository;
  private final Scope scope;
  private final AuditNote audit;

  Organisations(OrganisationRepository repository, Scope scope, AuditNote audit) {
    this.repository = repository;
    this.scope = scope;
    this.audit = audit;
  }

  /** All organisations of the actor's scope. */
  @Transactional
  public List<Organisation> tree() {
    Actor actor = scope.actor();
    return actor.orgPath() == null ? List.of() : repository.subtree(actor.orgPath());
  }

  @Transactional
  @Audited("organisation.create")
  public Organisation create(NewOrganisation data) {
    if (data.parentId() == null) {
      throw Problem.invalid("parentId", "请选择上级单位");
    }
    Organisation parent = repository.get(data.parentId());
    scope.require(parent, "上级单位");
    requireFreeCode(data, null);
    Organisation org = new Organisation(parent, data);
    repository.add(org);
    audit.subject("organisation", org.id(), org.name());
    return org;
  }

  @Transactional
  @Audited("organisation.change")
  public Organisation change(UUID id, int version, NewOrganisation data) {
    Organisation org = repository.get(id);
    scope.require(org, "单位");
    SeenRow.requireStill(version, org.version(), stale(org));
    if (org.level() != data.level()) {
      throw Problem.invalid("level", "层级不能直接修改，请办理单位划转");
    }
    requireFreeCode(data, id);
    org.change(data);
    audit.subject("organisation", org.id(), org.name());
    return org;
  }

  private static String stale(Organisation org) {
    return "“" + org.name() + "”已被他人修改，请刷新后重试";
  }

  /** The codes of units and accounts begin with their area's: no two areas share one. */
  private void requireFreeCode(NewOrganisation data, UUID self) {
    if (data.level() == Level.UNIT || data.areaCode() == null) {
      return;
    }
    repository.lockAreaCodes();
    repository.areasWith(List.of(data.areaCode())).stream()
        .filter(holder -> !holder.id().equals(self))
        .findFirst()
        .ifPresent(
            holder -> {
              throw Problem.invalid(
                  "areaCode", "行政区划代码 " + data.areaCode() + " 已属于“" + holder.name() + "”");
            });
  }

  /** Sets the display order of all children of one organisation. */
  @Transactional
  @Audited("organisation.order")
  public void order(UUID parentId, List<SeenRow> children) {
    Organisation parent = repository.get(parentId);
    scope.require(parent, "单位");
    int position = 1;
    for (SeenRow child : children) {
      Organisation org = repository.get(child.id());
      if (!parentId.equals(org.parentId())) {
        throw Problem.invalid("children", "“" + org.name() + "”不是“" + parent.name() + "”的直接下级");
      }
      child.requireStill(org.version(), stale(org));
      org.order(position++);
    }
    audit.subject("organisation", parent.id(), parent.name());
  }
}
