package org.zhengxun.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.problem.Violation;
import org.zhengxun.shared.sheet.Fault;

/** Imports areas and units in two steps: a dry run that is kept, and applying all of it. */
@ApplicationScoped
public class OrganisationImports {
  private final EntityManager entities;
  private final OrganisationRepository organisations;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  OrganisationImports(
      EntityManager entities,
      OrganisationRepository organisations,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.entities = entities;
    this.organisations = organisations;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /** Reads the file and says what it would do. */
  @Transactional
  @Audited("organisation.import.check")
  public OrganisationImportView check(String fileName, Path uploaded) {
    scope.org();
    try (InputStream in = Files.newInputStream(uploaded)) {
      OrganisationList list = OrganisationList.read(in, fileName);
      var made = new OrganisationImport(scope.actor(), fileName, list, clock.instant());
      entities.persist(made);
      audit.subject("organisation-import", made.id(), fileName);
      return OrganisationImportView.of(made, plan(list));
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  /** Applies the list; it is checked again, for the tree may have changed since. */
  @Transactional
  @Audited("organisation.import.apply")
  public OrganisationImportView apply(UUID id) {
    OrganisationImport made = entities.find(OrganisationImport.class, id);
    if (made == null) {
      throw Problem.notFound("导入记录");
    }
    scope.requireOwn(made.orgId(), "只能由上传文件的单位导入");
    OrganisationPlan plan = plan(made.content());
    if (!plan.faults().isEmpty()) {
      throw refused(plan.faults());
    }
    made.apply(scope.actor(), clock.instant());
    plan.carryOut(organisations::add);
    audit.subject("organisation-import", made.id(), made.fileName());
    audit.detail("新增 " + plan.count(OrganisationPlan.Effect.CREATED) + " 个");
    return OrganisationImportView.of(made, plan);
  }

  private OrganisationPlan plan(OrganisationList list) {
    Organisation own = organisations.get(scope.org());
    organisations.lockAreaCodes();
    List<String> codes =
        list.rows().stream().map(row -> row.text(OrganisationField.AREA_CODE)).distinct().toList();
    return new OrganisationPlan(
        list,
        organisations.line(own),
        organisations.subtree(scope.actor().orgPath()),
        organisations.areasWith(codes));
  }

  private static Problem refused(List<Fault> faults) {
    return new Problem(
        ErrorCode.INVALID_INPUT,
        "文件有 " + faults.size() + " 处需要修改，未导入任何单位",
        faults.stream()
            .map(f -> new Violation("第" + f.line() + "行 " + f.column(), f.message()))
            .toList());
  }
}
