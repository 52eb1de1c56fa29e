package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.ReportJson;

/** The numbers are computed; see the test of the reader. */
class PersonalDataCheckTest {
  private final SampleSite site = SampleSite.clean();

  private Report inspect(String title, String body) {
    site.column("/tzgg/").item("2025-01-25", title, body);
    return site.inspect();
  }

  private static String identity(int birthYear) {
    String seventeen = "610499" + birthYear + "0101001";
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (seventeen.charAt(i) - '0') * weights[i];
    }
    return seventeen + "10X98765432".charAt(sum % 11);
  }

  private static String mobiles(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<tr><td>甲某</td><td>13" + "0".repeat(8) + i + "</td></tr>")
        .collect(Collectors.joining());
  }

  @Test
  void numbersAreNeverToldInFull() {
    String one = identity(1901);
    String two = identity(1902);
    Report report =
        inspect("补贴发放名单公示", "<p>甲某 %s</p><p>乙某 %s</p><p>甲某 %s</p>".formatted(one, two, one));

    Finding finding = TestSite.of(report, "X005").getFirst();
    assertThat(TestSite.of(report, "X005")).hasSize(1);
    assertThat(finding.reason()).isEqualTo("公开内容含公民身份号码 2 个");
    assertThat(finding.evidence().excerpt()).contains("6104****");
    assertThat(ReportJson.write(report)).doesNotContain(one).doesNotContain(two);
    assertThat(finding.subject()).isEqualTo("IDENTITY");
    assertThat(finding.element()).endsWith("p");
  }

  @ParameterizedTest
  @CsvSource({"2, 0", "3, 1"})
  void threeMobilesInAListOfNamesAreACandidate(int count, int findings) {
    String table = "<table><tr><td>姓名</td><td>手机</td></tr>" + mobiles(count) + "</table>";

    assertThat(TestSite.of(inspect("拟录用人员名单公示", table), "X005")).hasSize(findings);
  }

  @Test
  @Timeout(20)
  void aPageOfNothingButCardsTakesNoTime() {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String start = "62000000000%04d".formatted(i % 10_000);
      for (char last = '0'; last <= '9'; last++) {
        cards.append(start).append(last).append(' ').append('甲').append(' ');
      }
    }
    site.column("/gk/").text(cards.toString());

    assertThat(TestSite.of(site.inspect(), "X005")).isEmpty();
  }

  @Test
  void theContactsOfOfficesAreNotPersonal() {
    String table =
        "<table><tr><td>单位名称</td><td>姓名</td><td>办公电话</td></tr>" + mobiles(5) + "</table>";

    assertThat(TestSite.of(inspect("政务公开联系人一览表", table), "X005")).isEmpty();
    assertThat(TestSite.of(inspect("关于开展培训的通知", mobiles(5)), "X005")).isEmpty();
  }

  @Test
  void theAccountOfAnOfficeIsNotPersonal() {
    String card = "62" + "0".repeat(14);
    for (int last = 0; last < 10; last++) {
      site.column("/tzgg/")
          .item(
              "2025-01-2" + last,
              "捐款账户公布",
              "<p>户名：某某县财政局 账号：" + card.substring(0, 15) + last + "</p>");
    }

    assertThat(TestSite.of(site.inspect(), "X005")).isEmpty();
  }
}
