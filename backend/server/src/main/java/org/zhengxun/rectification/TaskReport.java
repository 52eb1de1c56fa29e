package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.inspection.report.Reported;
import org.zhengxun.inspection.report.SiteReport;
import org.zhengxun.inspection.report.SiteReportView;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;

/** What a unit was told to mend, to read and print: the task's own copies and nothing else. */
@ApplicationScoped
public class TaskReport {
  private static final List<String> REMARKS = List.of("本清单只列已下达整改的问题及检查时所见；整改情况请在系统中逐项答复。");

  private final TaskRepository tasks;
  private final RuleBook rules;
  private final AuditNote audit;

  TaskReport(TaskRepository tasks, RuleBook rules, AuditNote audit) {
    this.tasks = tasks;
    this.rules = rules;
    this.audit = audit;
  }

  /** The report on the problems of a task, to take out of the product. */
  @Transactional
  @Audited("task.export")
  public SiteReport export(UUID id) {
    SiteReport report = read(id);
    audit.subject("task", id, tasks.get(id).title());
    audit.detail("问题清单，" + report.problems().size() + " 个问题");
    return report;
  }

  /** The same on screen. */
  @Transactional
  public SiteReportView view(UUID id) {
    return SiteReportView.of(read(id), rules);
  }

  private SiteReport read(UUID id) {
    RectificationTask task = tasks.get(id);
    List<RectificationItem> items = tasks.items(id);
    return new SiteReport(
        "问题清单",
        task.unitName(),
        facts(task, items),
        null,
        Map.of(),
        Map.of(),
        items.stream().map(TaskReport::reported).toList(),
        List.of(),
        REMARKS);
  }

  private static LinkedHashMap<String, String> facts(
      RectificationTask task, List<RectificationItem> items) {
    LinkedHashMap<String, String> facts = new LinkedHashMap<>();
    facts.put("整改任务", task.title());
    facts.put("检查任务", task.campaignTitle());
    facts.put("下达单位", task.issuerName());
    facts.put("主办单位", task.unitName());
    facts.put(
        "网站、账号",
        items.stream()
            .map(RectificationItem::targetName)
            .distinct()
            .collect(Collectors.joining("、")));
    facts.put("整改期限", DueView.of(task.due()).words());
    facts.put("问题", items.size() + " 个");
    return facts;
  }

  private static Reported reported(RectificationItem item) {
    return new Reported(
        null,
        item.targetName(),
        item.rule(),
        item.ruleWords(),
        false,
        item.state().label(),
        null,
        item.wording(),
        item.places().stream().map(Place::seen).toList());
  }
}
