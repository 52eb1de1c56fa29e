package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.Findings;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Duties;
import org.zhengxun.tenancy.Scope;
import org.zhengxun.tenancy.StoredFile;
import org.zhengxun.tenancy.StoredFiles;

/** The unit's side: the reporter answers each finding, the reviewer signs and sends the reply. */
@ApplicationScoped
public class Replies {
  private final TaskRepository tasks;
  private final FindingRepository findings;
  private final Findings verbs;
  private final Rechecks rechecks;
  private final History history;
  private final StoredFiles files;
  private final Duties duties;
  private final EntityManager entities;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  Replies(
      TaskRepository tasks,
      FindingRepository findings,
      Findings verbs,
      Rechecks rechecks,
      History history,
      StoredFiles files,
      Duties duties,
      EntityManager entities,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.tasks = tasks;
    this.findings = findings;
    this.verbs = verbs;
    this.rechecks = rechecks;
    this.history = history;
    this.files = files;
    this.duties = duties;
    this.entities = entities;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /** Keeps what the reporter typed so far. */
  @Transactional
  @Audited("task.answer.save")
  public RectificationItem save(UUID taskId, SeenRow seen, NewAnswer answer) {
    own(taskId).requireAnswering();
    RectificationItem item = item(taskId, seen);
    item.save(answer.text().strip(), attached(taskId, answer.fileIds()), clock.instant());
    entities.flush();
    return item;
  }

  /** The answer to one finding stands; the machine looks again where it can. */
  @Transactional
  @Audited("task.answer")
  public RectificationItem answer(UUID taskId, SeenRow seen) {
    RectificationTask task = own(taskId);
    task.requireAnswering();
    RectificationItem item = item(taskId, seen);
    item.answer(scope.actor().personName(), clock.instant());
    history.add(task, item, "答复问题", item.answer());
    rechecks.ask(task, List.of(item));
    entities.flush();
    return item;
  }

  /** Everything is answered: on to the unit's reviewer. */
  @Transactional
  @Audited("task.submit")
  public RectificationTask submit(UUID taskId, int version) {
    RectificationTask task = own(taskId, version);
    long missing = tasks.items(taskId).stream().filter(item -> !item.answered()).count();
    if (missing > 0) {
      throw Problem.wrongState("还有 " + missing + " 个问题没有答复");
    }
    task.submit(scope.actor(), clock.instant());
    history.add(task, "提交审核", null);
    entities.flush();
    return task;
  }

  /** The reviewer asks the reporter to do it again. */
  @Transactional
  @Audited("task.sendBack")
  public RectificationTask sendBack(UUID taskId, int version, String reason) {
    RectificationTask task = own(taskId, version);
    task.sendBack();
    history.add(task, "退回填报员", reason.strip());
    entities.flush();
    return task;
  }

  /** The reviewer signs and sends; machine findings are looked at again. */
  @Transactional
  @Audited("task.send")
  public RectificationTask send(UUID taskId, int version) {
    RectificationTask task = own(taskId, version);
    duties.requireOther(task.unitId(), "整改情况由您填报，请由其他审核人审核报送", task.submittedBy());
    task.send(scope.actor(), clock.instant());
    List<RectificationItem> answered =
        tasks.lockedItems(taskId).stream().filter(i -> i.state() == ItemState.ANSWERED).toList();
    verbs.replied(
        answered.stream().map(i -> findings.get(i.findingId())).toList(),
        task.unitName() + "报送整改情况");
    history.add(task, "报送整改情况", "报" + task.addressee());
    rechecks.ask(task, answered);
    entities.flush();
    return task;
  }

  private RectificationItem item(UUID taskId, SeenRow seen) {
    RectificationItem item = tasks.item(taskId, seen.id());
    seen.requireStill(item.version(), "这条答复已被他人修改，请刷新后再办理");
    return item;
  }

  /** Reporters and the reviewer of a unit act one after the other. */
  private RectificationTask own(UUID taskId) {
    RectificationTask seen = tasks.get(taskId);
    scope.requireOwn(seen.unitId(), "该任务由" + seen.unitName() + "答复");
    RectificationTask task = tasks.locked(taskId);
    audit.subject("task", task.id(), task.title() + "（" + task.unitName() + "）");
    return task;
  }

  private RectificationTask own(UUID taskId, int version) {
    own(taskId);
    return tasks.get(taskId, version);
  }

  private List<AttachedFile> attached(UUID taskId, List<UUID> ids) {
    return ids.stream().distinct().map(files::get).map(file -> attached(taskId, file)).toList();
  }

  private static AttachedFile attached(UUID taskId, StoredFile file) {
    if (!taskId.equals(file.subjectId())) {
      throw Problem.invalid("fileIds", "“" + file.name() + "”不是本任务的附件，请重新上传");
    }
    return new AttachedFile(file.id(), file.name(), file.size());
  }
}
