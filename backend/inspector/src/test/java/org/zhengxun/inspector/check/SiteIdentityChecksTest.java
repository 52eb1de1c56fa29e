package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.SiteFacts;
import org.zhengxun.inspector.SiteKind;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.inspector.report.Verdict;

class SiteIdentityChecksTest {
  private final SampleSite site = SampleSite.clean();

  @ParameterizedTest
  @CsvSource({
    "www.mm.gov.cn, PORTAL, CLEAN",
    "jyj.mm.gov.cn, DEPARTMENT, CLEAN",
    "xn--4gqy77m.xn--zfr164b, PORTAL, CLEAN",
    "mm.gov.cn, PORTAL, CANDIDATES",
    "www.a.b.gov.cn, PORTAL, CANDIDATES",
    "www.mm.com, PORTAL, FAULT",
    "www.mmgov.cn, DEPARTMENT, FAULT",
    "8.8.8.8, DEPARTMENT, FAULT",
    "127.0.0.1, PORTAL, NO_DATA"
  })
  void domainsFollowTheGuideline(String host, SiteKind kind, RuleStatus expected) {
    try (TestSite server = new TestSite()) {
      server.page("/", "首页");
      Report report =
          server.inspect(
              InspectionRequest.of(URI.create("http://" + host + "/"), TestSite.TIME_POINT)
                  .kind(kind)
                  .rules(Set.of("D063"))
                  .requestsPerSecond(1000)
                  .addresses((h, p) -> List.of(new InetSocketAddress("127.0.0.1", server.port()))));

      assertThat(report.checked().rules().get("D063")).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "某某县人民政府, CLEAN",
    "某某县人民政府门户网站, CLEAN",
    "某某市教育局, CLEAN",
    "某某县民政局网站, CLEAN",
    "某某之窗, CANDIDATES",
    "某某信息网, CANDIDATES",
    "中国·某某, CANDIDATES"
  })
  void aSiteIsNamedAfterItsAreaOrDepartment(String name, RuleStatus expected) {
    site.header(name);
    try (TestSite server = new TestSite()) {
      site.publish(server);
      SiteFacts facts = new SiteFacts(name, null, null, null, null);
      Report report = server.inspect(server.request().facts(facts).rules(Set.of("D064")));

      assertThat(report.checked().rules().get("D064")).isEqualTo(expected);
    }
  }

  @Test
  void aNameInAPicturesWordsIsShown() {
    site.header("<img src='/img/red.png' alt='某某县人民政府'>");

    assertThat(TestSite.of(site.inspect(), "D065")).isEmpty();
  }

  @Test
  void aHeaderWithoutReadableNameIsForAPersonToJudge() {
    site.header("<img src='/img/red.png'>");

    assertThat(TestSite.of(site.inspect(), "D065"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(Verdict.CANDIDATE);
              assertThat(finding.confidence()).isEqualTo(0.3);
            });
  }

  @Test
  void flashAndActiveXAreCandidatesAndPlainObjectsAreNot() {
    site.home(
        "<object data='/img/red.png' type='image/png'></object>"
            + "<embed src='/a.swf?x=1'><object classid='clsid:CFCDAA03-8BE4-11CF-B84B-0020AFBBCCFA'></object>"
            + "<script>var r = window.XMLHttpRequest ? 1 : new ActiveXObject('Microsoft.XMLHTTP');</script>");

    assertThat(TestSite.of(site.inspect(), "D079"))
        .extracting("text")
        .containsExactlyInAnyOrder("Flash", "ActiveX 控件");
  }
}
