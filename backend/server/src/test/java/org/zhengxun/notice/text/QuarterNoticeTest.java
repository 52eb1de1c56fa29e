package org.zhengxun.notice.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengxun.notice.docx.Imprint;
import org.zhengxun.notice.docx.NoticeDocx;

/** The quarter's notice reads as published, and follows the records when they differ. */
class QuarterNoticeTest {

  private static Figures figures(QuarterFigures quarter) {
    return QuarterFigureList.of(quarter, HouseWords.DEFAULT);
  }

  private static List<RenderedBlock> text(QuarterFigures quarter) {
    return QuarterTemplate.standard().draft(figures(quarter)).render(figures(quarter));
  }

  private static String block(List<RenderedBlock> text, String id) {
    return text.stream()
        .filter(block -> block.id().equals(id))
        .map(RenderedBlock::text)
        .collect(Collectors.joining());
  }

  @Test
  void theOverviewReadsAsPublished() {
    var text = text(XianyangQuarter.published());
    assertThat(block(text, "siteOverview"))
        .isEqualTo(
            "（一）政府网站检查情况。此次共检查纳入“全国政府网站信息报送系统”的政府网站53家，检查覆盖率100%，"
                + "其中存在问题的政府网站5家。相关问题经督办，均已完成整改。");
    assertThat(block(text, "accountOverview"))
        .isEqualTo(
            "（二）政务新媒体检查情况。共检查纳入“全国政务新媒体信息报送系统”监管的政务新媒体293个，"
                + "其中不合格政务新媒体6个，存在突出问题的政务新媒体4个，合格率为97.95%，"
                + "4个政务新媒体截至通报前问题未整改到位。");
  }

  @Test
  void aTaskLeftOpenIsSaid() {
    var text = text(XianyangQuarter.with(XianyangQuarter.sites(false), XianyangQuarter.accounts()));
    assertThat(block(text, "siteOverview")).contains("相关问题经督办，其中4家已完成整改，1家截至通报前仍未整改到位。");
    assertThat(block(text, "siteProblems")).contains("目前，兴平市人民政府网站相关问题仍未整改到位。");
    assertThat(block(text, "deadline")).contains("政府网站与政务新媒体主办单位");
  }

  @Test
  void problemsAreEnumeratedTogetherWhereTheyAreTheSame() {
    var text = text(XianyangQuarter.published());
    assertThat(block(text, "siteProblems"))
        .startsWith("（一）个别政府网站内容建设运行不规范。如兴平市人民政府网站政策解读未与原文关联，部分页面缺失政府网站标识；")
        .endsWith("咸阳市公安局交警支队网站、咸阳市司法局网站多个专题栏目更新不及时。");
    assertThat(block(text, "accountProblems"))
        .contains("“红色云阳”微信公众号未提供有效互动功能，“泾阳县智慧农业保险”微信公众号、“咸阳地铁公安”微信公众号、")
        .contains("“法治礼泉”抖音号存在2周内未按时更新情况，为不合格政务新媒体；“健康三原”微信公众号关联的视频号")
        .endsWith("目前，泾阳县云阳镇人民政府、三原县卫生健康局、咸阳市禁毒委员会办公室、永寿县交警大队政务新媒体相关问题仍未整改到位。");
  }

  @Test
  void theDeadlineObligesThoseStillOpen() {
    assertThat(block(text(XianyangQuarter.published()), "deadline"))
        .isEqualTo(
            "本次通报指出存在仍未整改到位问题的政务新媒体主办单位，于2025年2月28日前将整改情况书面报" + "市政府办公室（市政府政务公开办公室），抄报市数据局。");
  }

  @Test
  void sectionsWithoutRecordsAreLeftOutAndTheRestRenumbered() {
    var text = text(XianyangQuarter.with(List.of(), List.of()));
    assertThat(text)
        .extracting(RenderedBlock::text)
        .filteredOn(line -> line.startsWith("一、") || line.startsWith("二、"))
        .containsExactly("一、总体情况", "二、工作要求");
    assertThat(block(text, "siteOverview")).endsWith("检查覆盖率100%。");
    assertThat(block(text, "accountOverview")).endsWith("293个，合格率为100%。");
    assertThat(text).extracting(RenderedBlock::text).noneMatch(line -> line.contains("0家"));
    assertThat(text).extracting(RenderedBlock::id).doesNotContain("deadline", "yearlyReport");
    assertThat(QuarterAnnexes.of(XianyangQuarter.with(List.of(), List.of()), HouseWords.DEFAULT))
        .isEmpty();
  }

  @Test
  void aTargetWithTwoRowsCountsOnce() {
    var twice =
        Stream.concat(
                XianyangQuarter.sites(true).stream(),
                XianyangQuarter.sites(false).stream().limit(1))
            .toList();
    var figures = figures(XianyangQuarter.with(twice, List.of()));
    assertThat(figures.find("sites.withProblems").orElseThrow().text()).isEqualTo("5");
    assertThat(figures.find("sites.open").orElseThrow().text()).isEqualTo("1");
  }

  @Test
  void editedWordsKeepTheirNumbersBound() {
    var edited =
        new NoticeText(
            List.of(
                new TextBlock("h", BlockStyle.HEADING_1, "", "总体情况"),
                new TextBlock(
                    "p",
                    BlockStyle.PARAGRAPH,
                    "",
                    "本季度检查网站{{sites.checked}}家，{{sites.rectification}}。")));
    assertThat(block(edited.render(figures(XianyangQuarter.published())), "p"))
        .isEqualTo("本季度检查网站53家，均已完成整改。");
    var open = figures(XianyangQuarter.with(XianyangQuarter.sites(false), List.of()));
    var rendered = edited.render(open);
    assertThat(block(rendered, "p")).contains("其中4家已完成整改");
    assertThat(rendered.get(1).segments())
        .contains(new Segment("53", "sites.checked"), new Segment("本季度检查网站", ""));
  }

  @Test
  void unknownTokensAreReported() {
    var wrong =
        new NoticeText(List.of(new TextBlock("p", BlockStyle.PARAGRAPH, "", "共{{sites.wrong}}家")));
    var figures = figures(XianyangQuarter.published());
    assertThat(wrong.unknownTokens(figures)).containsExactly("sites.wrong");
    assertThatThrownBy(() -> wrong.render(figures))
        .isInstanceOf(NoticeTextException.class)
        .hasMessageContaining("sites.wrong");
  }

  @Test
  void figuresInTheLeadingWordsArePrintedAndCheckedToo() {
    var figures = figures(XianyangQuarter.published());
    var text =
        new NoticeText(
            List.of(new TextBlock("p", BlockStyle.PARAGRAPH, "检查网站{{sites.checked}}家。", "情况如下。")));
    assertThat(text.unknownTokens(figures)).isEmpty();
    assertThat(text.render(figures)).extracting(RenderedBlock::lead).containsExactly("检查网站53家。");
    var wrong =
        new NoticeText(
            List.of(new TextBlock("p", BlockStyle.PARAGRAPH, "{{sites.wrong}}", "共{{ 网站 }}家。")));
    assertThat(wrong.unknownTokens(figures)).containsExactlyInAnyOrder("sites.wrong", " 网站 ");
  }

  @Test
  void headingsBeyondNinetyNineCannotBeNumbered() {
    assertThat(headings(99, BlockStyle.HEADING_1, "").numberable()).isTrue();
    assertThat(headings(100, BlockStyle.HEADING_1, "").numberable()).isFalse();
    assertThat(headings(100, BlockStyle.HEADING_2, "").numberable()).isFalse();
    assertThat(headings(100, BlockStyle.PARAGRAPH, "严格落实。").numberable()).isFalse();
    assertThat(headings(200, BlockStyle.PARAGRAPH, "").numberable()).isTrue();
  }

  private static NoticeText headings(int count, BlockStyle style, String lead) {
    return new NoticeText(
        IntStream.range(0, count)
            .mapToObj(i -> new TextBlock("b" + i, style, lead, "正文"))
            .toList());
  }

  @Test
  void typedBlocksAppearOnceTheyHaveWords() {
    var figures = figures(XianyangQuarter.published());
    var draft = QuarterTemplate.standard().draft(figures);
    var typed =
        new NoticeText(
            draft.blocks().stream()
                .map(
                    block ->
                        block.id().equals("yearlyReport")
                            ? block.withText("全市政府网站均已发布年度报表。")
                            : block)
                .toList());
    assertThat(block(typed.render(figures), "yearlyReport"))
        .isEqualTo("（三）政府网站工作年度报表发布情况。全市政府网站均已发布年度报表。");
  }

  @Test
  void annexesPrintTheRowsInOrderWithTheHouseWord() {
    var annexes = QuarterAnnexes.of(XianyangQuarter.published(), HouseWords.DEFAULT);
    assertThat(annexes.getFirst().title()).isEqualTo("咸阳市2025年第一季度政府网站检查结果");
    assertThat(annexes.getFirst().rows().get(3))
        .containsExactly("4", "咸阳市公安局交警支队", "", "6104000038", "多个专题栏目更新不及时", "已整改");
    assertThat(annexes.getLast().rows().getFirst())
        .containsExactly("1", "红色云阳", "泾阳县云阳镇人民政府", "微信订阅号", "不合格", "未提供有效互动功能", "截至通报前仍未整改到位");
    assertThat(annexes.getLast().rows()).hasSize(10);
  }

  @Test
  void theWholeNoticeBecomesADocument() throws IOException {
    var quarter = XianyangQuarter.published();
    var head =
        new NoticeHead(
            "咸阳市人民政府办公室文件",
            "示例办函〔2025〕1号",
            NoticeHead.title("咸阳市人民政府办公室", quarter),
            "各县市区人民政府，市政府各组成工作部门、派出机构、直属事业机构：",
            "咸阳市人民政府办公室",
            LocalDate.of(2025, 2, 21),
            List.of("（此件公开发布）"),
            Optional.of(new Imprint("抄送：市数据局。", "咸阳市人民政府办公室", "2025年2月21日印发")));
    var document =
        NoticeAssembly.of(head, text(quarter), QuarterAnnexes.of(quarter, HouseWords.DEFAULT));
    assertThat(document.title())
        .containsExactly("咸阳市人民政府办公室", "关于2025年第一季度全市政府网站与", "政务新媒体检查情况的通报");
    assertThat(document.annexes()).hasSize(2);
    var file = Path.of("target", "quarter-notice.docx");
    Files.write(file, new NoticeDocx().write(document));
    assertThat(file).isNotEmptyFile();
  }
}
