package org.zhengxun.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.shared.sheet.Export;

/** Lists findings and opens one. */
@ApplicationScoped
public class FindingReading {
  private final EntityManager entities;
  private final FindingRepository repository;
  private final RuleBook rules;
  private final AuditNote audit;

  FindingReading(
      EntityManager entities, FindingRepository repository, RuleBook rules, AuditNote audit) {
    this.entities = entities;
    this.repository = repository;
    this.rules = rules;
    this.audit = audit;
  }

  @Transactional
  public Page<FindingView> list(PageRequest page, FindingFilter filter) {
    List<String> states =
        filter.states == null ? List.of() : filter.states.stream().map(Enum::name).toList();
    return Listing.of(entities, Finding.class, "finding f")
        .where("f.campaign_id = :campaign", "campaign", filter.campaign)
        .where("f.target_id = :target", "target", filter.target)
        .where("f.row_id = :row", "row", filter.row)
        .where("f.part = :part", "part", filter.part)
        .where("f.rule = :rule", "rule", filter.rule)
        .where("f.state in (:states)", "states", states)
        .where("f.source = :source", "source", filter.source)
        .where("f.listed = :listed", "listed", filter.listed)
        .search(filter.q, "f.target_name", "f.target_code", "f.wording", "f.unit_name", "f.rule")
        .sort("found", SortKey.time("f.found_at"))
        .sort("target", SortKey.chinese("f.target_name"))
        .sort("rule", SortKey.text("f.rule"))
        .page(page)
        .map(FindingView::of);
  }

  /** The same findings as the list under the same filters. */
  @Transactional
  @Audited("finding.export")
  public Export export(PageRequest page, FindingFilter filter) {
    List<FindingView> rows = list(page.whole(), filter).items();
    audit.subject(
        "finding", filter.campaign, rows.isEmpty() ? "问题" : rows.getFirst().campaignTitle());
    audit.detail(rows.size() + " 个问题");
    return FindingSheet.of(rows);
  }

  @Transactional
  public FindingDetail get(UUID id) {
    Finding finding = repository.get(id);
    return new FindingDetail(
        FindingView.of(finding),
        rule(finding.rule()),
        repository.evidence(id),
        repository.joined(id).stream().map(FindingView::of).toList(),
        repository.earlier(finding).stream().map(FindingView::of).toList(),
        repository.events(id));
  }

  private Rule rule(RuleCopy copy) {
    return copy.ownRuleId() == null
        ? rules.find(copy.rule()).orElse(null)
        : rules.findOwn(copy.ownRuleId()).orElse(null);
  }
}
