package org.zhengxun.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.NewOrganisation;
import org.zhengxun.tenancy.Organisation;

class FilingTest {
  private static final Instant NOON = Instant.parse("2025-02-10T04:00:00Z");
  private static final NewReturn WHY =
      new NewReturn("请核对", List.of(new FieldReason("name", "名称不规范")));

  private final Organisation county = organisation(null, Level.COUNTY, "永寿县", "610426");
  private final Organisation unit = organisation(county, Level.UNIT, "永寿县交警大队", null);
  private final Actor reporter = actor("填报员");
  private final Actor reviewer = actor("审核人");
  private final Actor approver = actor("审批员");
  private Filing filing;

  @BeforeEach
  void draft() {
    filing =
        new Filing(
            FilingKind.OPEN,
            unit,
            new FilingRoute.Offices(county, null),
            form("永寿交警"),
            reporter,
            NOON);
  }

  @Test
  void goesFromDraftThroughTheUnitToTheOfficeAndIsApproved() {
    UUID account = UUID.randomUUID();
    filing.submit(reporter, NOON);
    assertThat(filing.state()).isEqualTo(FilingState.UNIT_REVIEW);
    assertThat(filing.sent()).isFalse();
    filing.sign(reviewer, NOON);
    assertThat(filing.state()).isEqualTo(FilingState.OFFICE);
    assertThat(filing.sent()).isTrue();
    filing.approve(account, List.of(), approver, NOON);
    assertThat(filing.state()).isEqualTo(FilingState.APPROVED);
    assertThat(filing.accountId()).isEqualTo(account);
  }

  @Test
  void whatWasReturnedCanBeMendedAndSentAgain() {
    send();
    filing.returnToUnit(WHY, List.of(), approver, NOON);
    assertThat(filing.state()).isEqualTo(FilingState.RETURNED);
    assertThat(filing.fieldReasons()).isEqualTo(WHY.fields());
    filing.save(form("永寿公安交警"), reporter, NOON);
    filing.submit(reporter, NOON);
    filing.sign(reviewer, NOON);
    assertThat(filing.fieldReasons()).isEmpty();
    filing.approve(UUID.randomUUID(), List.of(), approver, NOON);
    assertThat(filing.subject()).isEqualTo("永寿公安交警");
  }

  @Test
  void secondDeciderLearnsWhoWasFirstAndWhen() {
    send();
    filing.reject(List.of(), approver, NOON);
    assertThatThrownBy(() -> filing.approve(UUID.randomUUID(), List.of(), reviewer, NOON))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(ErrorCode.ALREADY_DECIDED))
        .hasMessageContaining("审批员")
        .hasMessageContaining("2025-02-10 12:00")
        .hasMessageContaining("不同意");
  }

  @Test
  void reviewerGivesBackToTheReporterBeforeTheOfficesSeeIt() {
    filing.submit(reporter, NOON);
    filing.sendBack(WHY, NOON);
    assertThat(filing.state()).isEqualTo(FilingState.DRAFT);
    assertThat(filing.returnReason()).isEqualTo("请核对");
    assertThat(filing.sent()).isFalse();
  }

  @Test
  void withdrawsUntilTheDecision() {
    send();
    filing.withdraw(NOON);
    assertThat(filing.state()).isEqualTo(FilingState.WITHDRAWN);
    refuses(() -> filing.submit(reporter, NOON));
  }

  @Test
  void decidedFilingCannotBeWithdrawnOrChanged() {
    send();
    filing.approve(UUID.randomUUID(), List.of(), approver, NOON);
    refuses(() -> filing.withdraw(NOON));
    refuses(() -> filing.save(form("别的"), reporter, NOON));
    refuses(() -> filing.sign(reviewer, NOON));
  }

  @Test
  void officeCannotDecideBeforeTheUnitSent() {
    refuses(() -> filing.approve(UUID.randomUUID(), List.of(), approver, NOON));
    filing.submit(reporter, NOON);
    refuses(() -> filing.returnToUnit(WHY, List.of(), approver, NOON));
  }

  @Test
  void isNotedOnceAndOnlyWhenApproved() {
    send();
    refuses(() -> filing.note(approver, NOON));
    filing.approve(UUID.randomUUID(), List.of(), approver, NOON);
    filing.note(reviewer, NOON);
    assertThatThrownBy(() -> filing.note(approver, NOON)).hasMessageContaining("审核人");
  }

  @Test
  void requiredFieldsAreNamedOneByOne() {
    AccountForm empty = form(" ");
    assertThat(RequiredFields.faults(empty, Set.of("微信公众号")))
        .extracting(v -> v.field())
        .containsExactly("name", "subType", "functionClass", "certified", "url", "reason");
  }

  private void send() {
    filing.submit(reporter, NOON);
    filing.sign(reviewer, NOON);
  }

  private static void refuses(ThrowingCallable verb) {
    assertThatThrownBy(verb)
        .isInstanceOfSatisfying(
            Problem.class,
            p -> assertThat(p.code()).isIn(ErrorCode.WRONG_STATE, ErrorCode.ALREADY_DECIDED));
  }

  private static AccountForm form(String name) {
    return new AccountForm(
        name, null, "微信公众号", null, null, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  private static Actor actor(String name) {
    return new Actor(UUID.randomUUID(), name, null, null, null, Set.of());
  }

  private static Organisation organisation(
      Organisation parent, Level level, String name, String area) {
    return new Organisation(
        parent,
        new NewOrganisation(parent == null ? null : parent.id(), name, null, level, area, null, 0));
  }
}
