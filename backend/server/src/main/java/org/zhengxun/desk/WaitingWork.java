package org.zhengxun.desk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.zhengxun.shared.work.WaitingItem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.WorkSource;

/** Gathers what waits for somebody from every feature, the most urgent first. */
@ApplicationScoped
public class WaitingWork {
  private static final Comparator<Instant> LAST_WITHOUT =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final List<WorkSource> sources;

  WaitingWork(@All List<WorkSource> sources) {
    this.sources = sources;
  }

  /** What is due stands before what has no deadline, older before newer, news after all work. */
  @Transactional
  public List<WaitingItem> waitingFor(Actor actor) {
    if (actor.orgId() == null) {
      return List.of();
    }
    return sources.stream()
        .flatMap(source -> source.waitingFor(actor).stream())
        .sorted(
            Comparator.comparing(WaitingItem::news)
                .thenComparing(WaitingItem::deadline, LAST_WITHOUT)
                .thenComparing(WaitingItem::since, LAST_WITHOUT)
                .thenComparing(WaitingItem::link))
        .toList();
  }
}
