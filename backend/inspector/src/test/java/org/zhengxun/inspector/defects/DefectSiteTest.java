package org.zhengxun.inspector.defects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

/** Every rule on one site: all that is planted is found in its place, and nothing else. */
class DefectSiteTest {
  /** No check looks at these yet; a new one takes its rule out of here and plants a defect. */
  private static final Set<String> NOT_LOOKED_AT = Set.of("D071");

  /**
   * D061 wants a person's questions. B rules reward; their findings are no defects. X002 needs a
   * certificate that a body vouches for. Figures are judged only where the site has them.
   */
  private static final Set<String> WITHOUT_DATA_ON_THE_CLEAN_SITE =
      Set.of(
          "D061", "B081", "B083", "B091", "B092", "B093", "B095", "X002", "V016", "D045", "D046",
          "D047", "D060");

  private final DefectSite site = new DefectSite();

  @Test
  void cleanSiteGivesNoFindingAndIsLookedAtUnderEveryRule() {
    Report report = site.inspect();

    assertThat(site.manifest.falseAlarms(report)).isEmpty();
    report
        .checked()
        .rules()
        .forEach(
            (rule, status) -> {
              if (NOT_LOOKED_AT.contains(rule)) {
                assertThat(status).as(rule).isEqualTo(RuleStatus.NO_DATA);
              } else if (!WITHOUT_DATA_ON_THE_CLEAN_SITE.contains(rule)) {
                assertThat(status).as(rule).isEqualTo(RuleStatus.CLEAN);
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Defects.class)
  void eachDefectIsFoundAndNothingElse(Defects defect) {
    defect.plantIn(site);

    Report report = site.inspect();

    assertThat(site.manifest.missed(report)).isEmpty();
    assertThat(site.manifest.falseAlarms(report)).isEmpty();
  }

  @Test
  void allDefectsTogetherAreFoundAndNothingElse() {
    Stream.of(Defects.values()).filter(Defects::goesWithOthers).forEach(d -> d.plantIn(site));

    Report report = site.inspect();

    assertThat(site.manifest.missed(report)).isEmpty();
    assertThat(site.manifest.falseAlarms(report)).isEmpty();
  }

  @Test
  void everyRuleIsPlantedOrKnownNotToBeLookedAt() {
    Set<String> known = new HashSet<>(NOT_LOOKED_AT);
    for (Defects defect : Defects.values()) {
      DefectSite planted = new DefectSite();
      defect.plantIn(planted);
      known.addAll(planted.manifest.rules());
    }
    known.addAll(Set.of("B093", "B095", "X004"));

    assertThat(site.inspect().checked().rules().keySet())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest
  @CsvSource({
    "140, 6, 15000, CLEAN",
    "140, 7, 15000, FAULT",
    "140, 7, 14999, CLEAN",
    "139, 7, 15000, TOO_FEW_SAMPLES"
  })
  void probesAtTheBoundary(int all, int slow, long millis, RuleStatus expected) {
    site.probes = DefectSite.probes(all, slow, millis);

    assertThat(site.inspect().checked().rules()).containsEntry("V007", expected);
  }

  @ParameterizedTest
  @CsvSource({"2025-01-27, CLEAN", "2025-01-26, FAULT"})
  void newsAtTheBoundary(String newest, RuleStatus expected) {
    site.sample.column("/xwdt/").empty().item(newest, "春季农业生产会议召开");

    assertThat(site.inspect().checked().rules())
        .containsEntry("V008", expected)
        .containsEntry("D032", expected);
  }

  @ParameterizedTest
  @CsvSource({"4, CLEAN", "5, FAULT"})
  void blankColumnsAtTheBoundary(int number, RuleStatus expected) {
    ColumnDefects.blankTopics(site, number);

    assertThat(site.inspect().checked().rules()).containsEntry("V011", expected);
  }

  @ParameterizedTest
  @CsvSource({"9, CLEAN", "10, FAULT"})
  void staleColumnsAtTheBoundary(int number, RuleStatus expected) {
    ColumnDefects.staleTopics(site, number);

    assertThat(site.inspect().checked().rules()).containsEntry("V010", expected);
  }

  @ParameterizedTest
  @CsvSource({"2024-08-10, CLEAN", "2024-08-09, FAULT"})
  void policiesAtTheBoundary(String date, RuleStatus expected) {
    site.policyDate = date;
    site.interpretationDate = date;
    site.policies();

    assertThat(site.inspect().checked().rules())
        .containsEntry("D034", expected)
        .containsEntry("D036", expected);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-10, CLEAN", "2024-12-09, FAULT"})
  void messagesAtTheBoundary(String answered, RuleStatus expected) {
    site.asked = "2024-12-01";
    site.answered = answered;

    assertThat(site.inspect().checked().rules()).containsEntry("D059", expected);
  }

  @Test
  void searchThatFindsPiecesOfTitlesIsRewarded() {
    site.findsAll = true;

    Report report = site.inspect();

    assertThat(report.findings()).extracting(Finding::rule).containsExactly("B093");
  }

  @Test
  void searchThatFindsTitlesOfSitesBelowIsRewarded() {
    site.findsAll = true;
    site.below.add(URI.create("http://zhen.mm.gov.cn/zhen/"));

    Report report = site.inspect();

    assertThat(report.findings())
        .extracting(Finding::rule, Finding::text)
        .contains(tuple("B095", "某某镇召开春季防火工作会议"))
        .hasSize(2);
  }

  @Test
  void whatOnlyLooksLikeADefectIsNone() {
    site.notice("关于举办全国歌咏比赛的通知", "<p>全国歌咏比赛的报名截至本月底。</p>");
    site.notice("补贴发放名单公示", "<p>甲某 " + SafetyDefects.wrongIdentity("61049920010101001") + "</p>");
    site.notice("关于打击网络赌博的通知", "<p>公安机关严厉查处线上赌场、百家乐、投注平台。</p>");
    site.notice(
        "关于链接的通知",
        "<!-- <a href='/none1'>旧</a> --><template><a href='/none2'>旧</a></template>"
            + "<a href='mailto:x@mm.gov.cn'>邮箱</a><a href='javascript:none3()'>打印</a>"
            + "<a href=' /tzgg/\n../gk/ '>概况</a><a href='\\\\www.mm.gov.cn\\gk\\'>概况</a>"
            + "<a href='http://service.weibo.com/share/share.php?url=x'>分享</a>"
            + "<div style='position:absolute;left:-9999px'><a href='/gk/'>跳到正文</a></div>");
    site.guides[0] += "<p>依照<a href='/gk/'>《某某县居民证件规定》</a>办理</p>";
    site.guides[1] += "<p>依照《中华人民共和国居民身份证法》办理</p>";
    site.messages[0] = "<p>留言时间：2024-11-10</p><p>状态：等待答复</p>";
    site.sample.column("/zcwj/").item("2025-01-15", "某某县人民政府关于有关同志职务任免的通知");
    site.sample.column("/gk/").item("2019-05-01", "旧的介绍");

    assertThat(site.manifest.falseAlarms(site.inspect())).isEmpty();
  }
}
