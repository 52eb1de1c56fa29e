package org.zhengxun.notice.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure is not lost from a notice without a word. */
class TextReviewTest {
  private final Figures figures =
      QuarterFigureList.of(XianyangQuarter.published(), HouseWords.DEFAULT);
  private final NoticeText standard = QuarterTemplate.standard().draft(figures);

  private List<String> warnings(String block, String before, String after) {
    NoticeText changed =
        new NoticeText(
            standard.blocks().stream()
                .map(b -> b.id().equals(block) ? b.withText(b.text().replace(before, after)) : b)
                .toList());
    return TextReview.warnings(changed, standard, figures);
  }

  @Test
  void theStandardTextHasNothingToCheck() {
    assertThat(TextReview.warnings(standard, standard, figures)).isEmpty();
  }

  @Test
  void namesAFigureThatWasDeletedAndDigitsTypedInItsPlace() {
    assertThat(warnings("siteOverview", "{{sites.rectification}}", "另发现2家"))
        .containsExactly("正文中缺少来自记录的：政府网站整改情况", "正文中手工输入的数字：2，不随记录更新，请核对");
  }

  @Test
  void namesTheDeadlineAndTheShareTypedOverIt() {
    assertThat(warnings("deadline", "{{deadline}}", "3月15日"))
        .containsExactly("正文中缺少来自记录的：整改期限", "正文中手工输入的数字：3、15，不随记录更新，请核对");
    assertThat(warnings("accountOverview", "{{accounts.rate}}", "99.5%"))
        .containsExactly("正文中缺少来自记录的：政务新媒体合格率", "正文中手工输入的数字：99.5%，不随记录更新，请核对");
  }

  @Test
  void leavesAloneWordsAndParagraphsThatSpeakOfNoFigure() {
    assertThat(warnings("preamble", "近期{{office}}", "近期我办")).isEmpty();
    assertThat(warnings("duty", "常态化", "每年2次，常态化")).isEmpty();
    assertThat(warnings("siteOverview", "此次共检查", "本次共检查")).isEmpty();
  }
}
