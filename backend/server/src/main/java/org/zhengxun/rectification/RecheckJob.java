package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zhengxun.inspection.reprint.ReprintItem;
import org.zhengxun.inspection.reprint.Reprints;
import org.zhengxun.shared.job.JobHandler;
import org.zhengxun.shared.job.JobRun;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.SystemWork;

/** Looks at the sites of a reply again and writes down what it saw. */
@ApplicationScoped
public class RecheckJob implements JobHandler<Rechecks.Work> {
  static final String KIND = "recheck-task";

  private static final Logger LOG = Logger.getLogger(RecheckJob.class);

  /** Recorded after the last try, so that nobody waits for a look that does not come. */
  private static final SecondLook.Outcome GIVEN_UP =
      SecondLook.Outcome.none("复查未能完成：系统出错，已试 " + JobRun.TRIES + " 次");

  private final TaskRepository tasks;
  private final SecondLook machine;
  private final Reprints reprints;
  private final History history;
  private final OrganisationRepository organisations;
  private final SystemWork system;
  private final Clock clock;

  RecheckJob(
      TaskRepository tasks,
      SecondLook machine,
      Reprints reprints,
      History history,
      OrganisationRepository organisations,
      SystemWork system,
      Clock clock) {
    this.tasks = tasks;
    this.machine = machine;
    this.reprints = reprints;
    this.history = history;
    this.organisations = organisations;
    this.system = system;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Rechecks.Work> dataType() {
    return Rechecks.Work.class;
  }

  @Override
  public void run(Rechecks.Work work, JobRun run) {
    Actor office = system.call(Actor.system(), () -> Actor.system(organisations.get(work.orgId())));
    RuntimeException failure = null;
    for (SecondLook.Order order : begin(office, work)) {
      try {
        SecondLook.Outcome seen = machine.look(order, run.stopping());
        system.run(office, () -> write(work, order.siteId(), seen));
      } catch (RuntimeException e) {
        if (run.stopping().getAsBoolean()) {
          throw e; // the process ends: the job is taken up again
        }
        LOG.warnf(e, "Second look at site %s failed, attempt %d", order.siteId(), run.attempt());
        failure = e;
        if (run.last()) {
          system.run(office, () -> write(work, order.siteId(), GIVEN_UP));
        }
      }
    }
    if (failure != null && !run.last()) {
      throw failure;
    }
  }

  /**
   * What to look at, an order a site. Whatever else of the task waits is looked at in the same
   * visit, so that a site with many answers is not read once for each; answers already looked at
   * stay out.
   */
  private List<SecondLook.Order> begin(Actor office, Rechecks.Work work) {
    return system.call(
        office,
        () -> {
          Map<UUID, Set<String>> bySite = new LinkedHashMap<>();
          for (RectificationItem item : tasks.lockedItems(work.taskId())) {
            if (item.waitsFor(work.run()) || item.waitsForAny()) {
              item.startRecheck(work.run());
              bySite
                  .computeIfAbsent(item.subjectId(), site -> new LinkedHashSet<>())
                  .addAll(item.machineRules());
            }
          }
          List<ReprintItem> wanted = reprints.of(tasks.get(work.taskId()).campaignId());
          return bySite.entrySet().stream()
              .map(
                  e ->
                      new SecondLook.Order(
                          work.run(), work.orgId(), e.getKey(), e.getValue(), wanted))
              .toList();
        });
  }

  private void write(Rechecks.Work work, UUID siteId, SecondLook.Outcome seen) {
    RectificationTask task = tasks.get(work.taskId());
    for (RectificationItem item : tasks.lockedItems(work.taskId())) {
      if (item.waitsFor(work.run()) && item.subjectId().equals(siteId)) {
        Verdict verdict = verdict(item, seen);
        item.endRecheck(
            verdict.state(), verdict.words(), verdict.places(), seen.evidence(), clock.instant());
        history.add(task, item, "机器复查", verdict.words());
      }
    }
  }

  private static Verdict verdict(RectificationItem item, SecondLook.Outcome seen) {
    List<Place> all =
        item.machineRules().stream()
            .map(seen.places()::get)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .distinct()
            .toList();
    List<Place> still = all.stream().filter(item::concerns).toList();
    boolean looked = item.machineRules().stream().allMatch(seen.places()::containsKey);
    if (still.isEmpty() && !looked) {
      String why = seen.words() == null ? "机器未能得出结论" : seen.words();
      return new Verdict(RecheckState.FAILED, why + "，请人工核验", List.of());
    }
    return still.isEmpty()
        ? new Verdict(RecheckState.MENDED, "已整改" + others(all.size()), List.of())
        : new Verdict(RecheckState.REMAINS, "仍存在 " + still.size() + " 处", still);
  }

  /** Those of the same rule that the item does not name are no part of it, and not passed over. */
  private static String others(int count) {
    return count == 0 ? "" : "；网站另有同类问题 " + count + " 处，不在本问题所列位置";
  }

  private record Verdict(RecheckState state, String words, List<Place> places) {}
}
