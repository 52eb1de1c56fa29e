package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhengxun.registry.RegisterRepository;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.FileResource.FileView;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.Scope;
import org.zhengxun.tenancy.StoredFiles;

/** Reads filings for lists and pages. */
@ApplicationScoped
public class FilingReading {
  private final EntityManager entities;
  private final FilingRepository filings;
  private final FilingChecks checks;
  private final RegisterRepository register;
  private final OrganisationRepository organisations;
  private final StoredFiles files;
  private final Scope scope;
  private final AuditNote audit;

  FilingReading(
      EntityManager entities,
      FilingRepository filings,
      FilingChecks checks,
      RegisterRepository register,
      OrganisationRepository organisations,
      StoredFiles files,
      Scope scope,
      AuditNote audit) {
    this.entities = entities;
    this.filings = filings;
    this.checks = checks;
    this.register = register;
    this.organisations = organisations;
    this.files = files;
    this.scope = scope;
    this.audit = audit;
  }

  @Transactional
  public Page<FilingRow> list(PageRequest page, FilingFilter filter) {
    Actor actor = scope.actor();
    if (page.sort == null) {
      page.sort = "-since";
    }
    Listing<Filing> list =
        Listing.of(entities, Filing.class, "filing f")
            .where("(f.sent_at is not null or f.org_id = :me)", "me", scope.org())
            // 删除草稿: kept in the history, gone from the lists.
            .where("(f.sent_at is not null or f.state <> 'WITHDRAWN')")
            .where("f.state in (:states)", "states", names(filter.states))
            .where("f.kind = :kind", "kind", filter.kind)
            .where(
                "f.org_path <@ (select path from organisation where id = :area)",
                "area",
                filter.area)
            .search(filter.q, "f.subject", "f.unit_name", "f.platform");
    if (filter.view == FilingFilter.View.MINE) {
      list.where(turn(actor));
    }
    Page<Filing> listed =
        list.sort("since", SortKey.time("f.state_since"))
            .sort("subject", SortKey.chinese("f.subject"))
            .sort("unit", SortKey.chinese("f.unit_name"))
            .page(page);
    Set<UUID> uncoded = filings.uncoded(listed.items());
    return listed.map(f -> FilingRow.of(f, FilingTurn.mine(f, actor), uncoded.contains(f.id())));
  }

  /** The same filings as the list under the same filters. */
  @Transactional
  @Audited("filing.export")
  public Export export(PageRequest page, FilingFilter filter) {
    List<FilingRow> rows = list(page.whole(), filter).items();
    audit.subject("filing", null, "备案");
    audit.detail(rows.size() + " 件");
    return FilingSheet.of(rows);
  }

  /**
   * The same filings as {@link FilingWork} counts: those whose turn it is for the actor, and those
   * whose account its office waits to get a code for.
   */
  private static String turn(Actor actor) {
    List<String> turns = new ArrayList<>();
    turns.add("false");
    if (actor.has(Role.REPORTER)) {
      turns.add("f.org_id = :me and f.state in ('DRAFT', 'RETURNED')");
    }
    if (actor.has(Role.REVIEWER)) {
      turns.add("f.org_id = :me and f.state = 'UNIT_REVIEW'");
    }
    if (actor.has(Role.APPROVER)) {
      turns.add("f.office_id = :me and f.state = 'OFFICE'");
      turns.add("f.noting_id = :me and f.state = 'APPROVED' and f.noted_at is null");
      turns.add(
          "f.office_id = :me and f.state = 'APPROVED' and exists (select 1 from account a"
              + " where a.id = f.account_id and a.code is null and a.state = 'NORMAL')");
    }
    return "(" + String.join(" or ", turns) + ")";
  }

  private static List<String> names(List<FilingState> states) {
    return states == null ? List.of() : states.stream().map(Enum::name).toList();
  }

  @Transactional
  public FilingView get(UUID id) {
    Filing f = filings.get(id);
    boolean decided = f.state() == FilingState.APPROVED || f.state() == FilingState.REJECTED;
    UUID supervisor = f.form().supervisorId();
    return new FilingView(
        f.id(),
        f.kind(),
        f.state(),
        f.orgId(),
        f.unitName(),
        f.officeName(),
        f.officeLevel(),
        f.notingName(),
        f.notedAt(),
        f.subject(),
        f.form(),
        supervisor == null ? f.officeName() : organisations.get(supervisor).officeName(),
        f.preparedByName(),
        f.savedAt(),
        f.stateSince(),
        f.returnReason(),
        f.returnedForm(),
        f.fieldReasons(),
        decided ? f.checks() : checks.of(f),
        files.of(f.id()).stream().map(FileView::of).toList(),
        f.accountId(),
        code(f),
        FilingTurn.of(f, scope.actor()),
        filings.steps(id).stream().map(FilingStep::view).toList(),
        ahead(f),
        f.version());
  }

  private String code(Filing filing) {
    return filing.accountId() == null
        ? null
        : register.accountsOf(filing.orgId()).stream()
            .filter(a -> a.id().equals(filing.accountId()))
            .findFirst()
            .map(a -> a.data().code())
            .orElse(null);
  }

  private static List<FilingView.Stage> ahead(Filing f) {
    List<FilingView.Stage> stages = new ArrayList<>();
    switch (f.state()) {
      case DRAFT, RETURNED -> stages.add(new FilingView.Stage("填报", f.unitName(), true));
      case UNIT_REVIEW -> stages.add(new FilingView.Stage("单位审核", f.unitName(), true));
      case OFFICE -> stages.add(decision(f, true));
      case APPROVED -> {
        if (f.notingId() != null && f.notedAt() == null) {
          stages.add(new FilingView.Stage("知悉", f.notingName(), true));
        }
      }
      case REJECTED, WITHDRAWN -> {}
    }
    if (f.state() == FilingState.DRAFT || f.state() == FilingState.RETURNED) {
      stages.add(new FilingView.Stage("单位审核", f.unitName(), false));
    }
    if (!f.state().over()) {
      if (f.state() != FilingState.OFFICE) {
        stages.add(decision(f, false));
      }
      stages.add(new FilingView.Stage("登记入册", "自动", false));
      if (f.notingId() != null) {
        stages.add(new FilingView.Stage("知悉", f.notingName(), false));
      }
    }
    return stages;
  }

  private static FilingView.Stage decision(Filing f, boolean current) {
    return new FilingView.Stage(f.officeLevel().label() + "审批", f.officeName(), current);
  }
}
