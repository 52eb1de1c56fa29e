package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.work.WaitingItem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.WorkSource;

/** What waits for somebody in filing, for the desk. */
@ApplicationScoped
public class FilingWork implements WorkSource {
  /** How long a unit is told what was decided. */
  private static final Duration TOLD = Duration.ofDays(7);

  private final FilingRepository filings;
  private final FilingChecks checks;
  private final Clock clock;

  FilingWork(FilingRepository filings, FilingChecks checks, Clock clock) {
    this.filings = filings;
    this.checks = checks;
    this.clock = clock;
  }

  /** Filings whose turn it is for the actor, its accounts without a code, and what was decided. */
  @Override
  @Transactional
  public List<WaitingItem> waitingFor(Actor actor) {
    List<WaitingItem> waiting = new ArrayList<>();
    UUID org = actor.orgId();
    if (actor.has(Role.REPORTER)) {
      filings
          .ofUnit(org, FilingState.RETURNED, FilingState.DRAFT)
          .forEach(f -> waiting.add(of(f, reporterHint(f), "继续填报")));
    }
    if (actor.has(Role.REVIEWER)) {
      filings
          .ofUnit(org, FilingState.UNIT_REVIEW)
          .forEach(f -> waiting.add(of(f, f.preparedByName() + "已填报", "审核报送")));
    }
    if (actor.has(Role.REPORTER) || actor.has(Role.REVIEWER)) {
      filings.decidedSince(org, clock.instant().minus(TOLD)).forEach(f -> waiting.add(decided(f)));
    }
    if (actor.has(Role.APPROVER)) {
      filings
          .ofOffice(org, FilingState.OFFICE)
          .forEach(f -> waiting.add(of(f, machineHint(f), "审批")));
      waiting.addAll(withoutCode(org));
      filings.toNote(org).forEach(f -> waiting.add(of(f, f.officeName() + "已同意", "知悉")));
    }
    return waiting;
  }

  private WaitingItem decided(Filing f) {
    return new WaitingItem(
        WaitingItem.Kind.FILING,
        f.state() == FilingState.APPROVED
            ? "备案已同意：" + f.subject() + "，" + codeWords(f)
            : "备案未予同意：" + f.subject(),
        f.unitName(),
        f.officeName() + "已办理",
        f.decidedAt(),
        null,
        "/filings/" + f.id(),
        "查看",
        true);
  }

  private String codeWords(Filing approved) {
    return filings.code(approved.accountId()).map(code -> "标识码 " + code).orElse("待赋码");
  }

  private List<WaitingItem> withoutCode(UUID office) {
    return filings.withoutCode(office).stream()
        .map(
            f ->
                new WaitingItem(
                    WaitingItem.Kind.FILING,
                    "待赋码：" + f.subject(),
                    f.unitName(),
                    f.platform() + "尚未设定字母码，待最上级单位的系统管理员设定",
                    f.decidedAt(),
                    null,
                    "/accounts/" + f.accountId(),
                    "查看"))
        .toList();
  }

  private static String reporterHint(Filing f) {
    if (f.state() == FilingState.RETURNED || !f.fieldReasons().isEmpty()) {
      return f.returnReason() == null
          ? "退回修改：" + f.fieldReasons().size() + " 处"
          : "退回修改：" + f.returnReason();
    }
    return f.returnReason() == null ? "尚未提交" : "单位退回：" + f.returnReason();
  }

  private String machineHint(Filing f) {
    long confirm = checks.of(f).stream().filter(c -> c.result() != Check.Result.OK).count();
    return confirm == 0 ? "系统核对一致" : "系统核对：" + confirm + " 项请确认";
  }

  private static WaitingItem of(Filing f, String hint, String action) {
    return new WaitingItem(
        WaitingItem.Kind.FILING,
        "开办备案：" + f.subject(),
        f.unitName(),
        hint,
        f.stateSince(),
        null,
        "/filings/" + f.id(),
        action);
  }
}
