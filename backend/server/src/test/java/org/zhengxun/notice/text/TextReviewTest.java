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

  @Test
  void aTextNobodyTouchedFollowsTheRecords() {
    QuarterFigures open = XianyangQuarter.with(XianyangQuarter.sites(false), List.of());
    NoticeText drafted =
        QuarterTemplate.standard().draft(QuarterFigureList.of(open, HouseWords.DEFAULT));
    assertThat(drafted.toString()).contains("相关问题仍未整改到位", "于{{deadline}}前");

    QuarterFigures mended = XianyangQuarter.with(XianyangQuarter.sites(true), List.of());
    Figures now = QuarterFigureList.of(mended, HouseWords.DEFAULT);
    NoticeText text = QuarterTemplate.standard().refresh(drafted, now);

    assertThat(text.toString()).doesNotContain("相关问题仍未整改到位", "于{{deadline}}前");
    assertThat(text.render(now)).extracting(RenderedBlock::id).doesNotContain("deadline");
    assertThat(TextReview.warnings(text, QuarterTemplate.standard().draft(now), now)).isEmpty();
  }

  @Test
  void aTextThatWasTypedStaysAndNamesWhatIsGoneFromTheRecords() {
    QuarterFigures open = XianyangQuarter.with(XianyangQuarter.sites(false), List.of());
    NoticeText typed =
        new NoticeText(
            QuarterTemplate.standard()
                .draft(QuarterFigureList.of(open, HouseWords.DEFAULT))
                .blocks()
                .stream()
                .map(b -> typed(b, b.text().replace("目前，", "截至目前，")))
                .toList());

    QuarterFigures mended = XianyangQuarter.with(XianyangQuarter.sites(true), List.of());
    Figures now = QuarterFigureList.of(mended, HouseWords.DEFAULT);
    NoticeText text = QuarterTemplate.standard().refresh(typed, now);

    assertThat(text.toString()).contains("截至目前，{{sites.openNames}}相关问题仍未整改到位");
    assertThat(TextReview.warnings(text, QuarterTemplate.standard().draft(now), now))
        .singleElement()
        .asString()
        .startsWith("正文中仍写有记录中已没有的：")
        .endsWith("，请删改相关语句或重新生成正文");
  }

  @Test
  void aSentenceThatWasDeletedStaysAwayAndIsMissed() {
    QuarterFigures open = XianyangQuarter.with(XianyangQuarter.sites(false), List.of());
    Figures now = QuarterFigureList.of(open, HouseWords.DEFAULT);
    NoticeText drafted = QuarterTemplate.standard().draft(now);
    NoticeText kept =
        new NoticeText(
            drafted.blocks().stream()
                .map(
                    b ->
                        b.id().equals("siteProblems")
                            ? typed(b, b.text().replaceAll("目前，.*仍未整改到位。", ""))
                            : b)
                .toList());
    NoticeText text = QuarterTemplate.standard().refresh(kept, now);

    assertThat(text.toString()).doesNotContain("相关问题仍未整改到位");
    assertThat(TextReview.warnings(text, QuarterTemplate.standard().draft(now), now))
        .containsExactly("正文中缺少来自记录的：未整改到位的政府网站名称");
    assertThat(text.blocks()).filteredOn(TextBlock::standard).hasSize(drafted.blocks().size() - 1);
  }

  @Test
  void aParagraphWithoutRecordsComesBackWithThem() {
    QuarterFigures open = XianyangQuarter.with(XianyangQuarter.sites(false), List.of());
    QuarterFigures mended = XianyangQuarter.with(XianyangQuarter.sites(true), List.of());
    Figures before = QuarterFigureList.of(mended, HouseWords.DEFAULT);
    Figures now = QuarterFigureList.of(open, HouseWords.DEFAULT);
    NoticeText drafted = QuarterTemplate.standard().draft(now);

    NoticeText blank = QuarterTemplate.standard().refresh(drafted, before);

    assertThat(blank).isNotEqualTo(drafted);
    assertThat(QuarterTemplate.standard().refresh(blank, now)).isEqualTo(drafted);
  }

  private static TextBlock typed(TextBlock block, String text) {
    return new TextBlock(block.id(), block.style(), block.lead(), text);
  }
}
