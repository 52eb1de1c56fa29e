package org.zhengxun.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignKind;
import org.zhengxun.inspection.NewCampaign;
import org.zhengxun.notice.text.BlockStyle;
import org.zhengxun.notice.text.NoticeText;
import org.zhengxun.notice.text.TextBlock;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;

class NoticeTest {
  private static final Instant NOW = Instant.parse("2025-02-21T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2025, 2, 21);
  private static final NoticeText TEXT = new NoticeText(List.of());
  private static final NoticeNumber NUMBER = new NoticeNumber("咸政办发", 2025, 3);
  private static final NoticeDraft DRAFT =
      new NoticeDraft(
          "通报",
          "各有关单位：",
          "",
          LocalDate.of(2025, 2, 28),
          List.of(new TextBlock("p", BlockStyle.PARAGRAPH, "", "正文")));

  private final Actor drafter = person("检查员");
  private final Actor approver = person("审批员");
  private final Actor leader = person("领导");

  private static Actor person(String name) {
    return new Actor(UUID.randomUUID(), name, null, UUID.randomUUID(), "zx.a", Set.of());
  }

  private Notice notice() {
    Campaign campaign =
        new Campaign(
            new NewCampaign("一季度检查", 2025, 1, NOW, CampaignKind.CENSUS, null), drafter, NOW);
    return new Notice(campaign, "市政府办公室", "咸政办发", DRAFT, drafter, NOW);
  }

  private Notice signing() {
    Notice notice = notice();
    notice.submit();
    notice.approve(approver, NOW);
    return notice;
  }

  @Test
  void goesFromDraftToIssued() {
    Notice notice = signing();
    notice.issue(NUMBER, TEXT, "ab", leader, NOW, TODAY);
    assertThat(notice.state()).isEqualTo(NoticeState.ISSUED);
    assertThat(notice.number().words()).isEqualTo("咸政办发〔2025〕3号");
    assertThat(notice.signedByName()).isEqualTo("领导");
  }

  @Test
  void comesBackAsTheNextEditionFromEitherDesk() {
    Notice notice = signing();
    notice.giveBack(NoticeState.SIGNING, "请核对附件");
    assertThat(notice.state()).isEqualTo(NoticeState.DRAFT);
    assertThat(notice.edition()).isEqualTo(2);
    assertThat(notice.returnReason()).isEqualTo("请核对附件");
    assertThat(notice.reviewedByName()).isNull();
    notice.submit();
    notice.giveBack(NoticeState.REVIEW, "再核对");
    assertThat(notice.edition()).isEqualTo(3);
  }

  @Test
  void isWrittenOnlyAsADraft() {
    assertThatThrownBy(() -> signing().save(DRAFT, drafter, NOW)).hasMessageContaining("待签发");
    assertThatThrownBy(() -> signing().discard()).hasMessageContaining("不能作废");
  }

  @Test
  void needsReviewBeforeSigning() {
    assertThatThrownBy(() -> notice().issue(NUMBER, TEXT, "ab", leader, NOW, TODAY))
        .hasMessageContaining("草稿");
    assertThatThrownBy(() -> notice().approve(approver, NOW)).hasMessageContaining("草稿");
  }

  @Test
  void isIssuedOnce() {
    Notice notice = signing();
    notice.issue(NUMBER, TEXT, "ab", leader, NOW, TODAY);
    assertThatThrownBy(() -> notice.issue(NUMBER, TEXT, "ab", leader, NOW, TODAY))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(ErrorCode.ALREADY_DECIDED));
    assertThatThrownBy(() -> notice.giveBack(NoticeState.SIGNING, "晚了"))
        .hasMessageContaining("已印发");
  }
}
