package org.zhengxun.launcher.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;

class DemoSiteTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2025, 2, 10, 9, 0);
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-10T09:00", "2025-02-21T17:30", "2026-08-01T08:00"})
  void noLinkOfAMendedSiteIsDead(String now) {
    for (Website website : smallSites()) {
      Map<String, Integer> statuses = walk(DemoSite.mended(website), LocalDateTime.parse(now));
      assertThat(statuses.values()).as(website.name()).containsOnly(200);
      assertThat(statuses.size()).as(website.name()).isBetween(35, 140);
    }
  }

  @Test
  void theCityPortalHasAboutTwoThousandPages() {
    Map<String, Integer> statuses = walk(DemoSite.broken(site("www.xianyang-shili.gov.cn")), NOW);
    assertThat(statuses).hasSizeBetween(1900, 2200);
    assertThat(statuses.values()).containsOnly(200);
  }

  @Test
  void onlyTheFiveNamedSitesAndTwoOfTongchuanDoAnythingWrong() {
    List<String> wrong =
        DemoFiles.websites().stream()
            .map(DemoSite::broken)
            .filter(site -> !site.defects().isEmpty())
            .map(site -> site.website().code())
            .toList();
    assertThat(wrong)
        .containsExactlyInAnyOrder(
            "6104810043",
            "6104250035",
            "6104280003",
            "6104000038",
            "6104000051",
            "6102009003",
            "6102009004");
  }

  @Test
  void interpretationAndDocumentLeadToEachOther() {
    DemoSite site = DemoSite.broken(site("www.qindu-shili.gov.cn"));
    assertThat(html(site, "/zcjd/content_64.html")).contains("href=\"/zcwj/content_64.html\"");
    assertThat(html(site, "/zcwj/content_64.html")).contains("href=\"/zcjd/content_64.html\"");
  }

  @Test
  void interpretationsOfXingpingLackTheDocumentUntilMended() {
    Website website = site("www.xingping.gov.cn");
    assertThat(html(DemoSite.broken(website), "/zcjd/content_64.html"))
        .doesNotContain("/zcwj/content_64.html");
    assertThat(html(DemoSite.mended(website), "/zcjd/content_64.html"))
        .contains("/zcwj/content_64.html");
    assertThat(html(DemoSite.broken(website), "/ztzl/zt01/")).doesNotContain("conac");
    assertThat(html(DemoSite.broken(website), "/tzgg/")).contains("conac");
  }

  @Test
  void everyPageCarriesTheRegisteredNumbers() {
    Website website = site("sfj.xianyang.gov.cn");
    assertThat(html(DemoSite.broken(website), "/bmgk/"))
        .contains(website.code(), website.icp(), website.police(), website.sponsor());
  }

  @Test
  void unknownAddressesAreNotFound() {
    DemoSite site = DemoSite.broken(site("sfj.xianyang.gov.cn"));
    for (String path :
        List.of("/nothing/", "/tzgg/content_999999.html", "/tzgg/index_9.html", "/x")) {
      assertThat(site.answer(path, NOW).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void theNeglectedSiteHasDeadLinksOfEveryKind() {
    Map<String, Integer> statuses = walk(DemoSite.broken(site("zjj.tongchuan-shili.gov.cn")), NOW);
    assertThat(statuses.values()).contains(200, 404, 500, 0);
  }

  private static List<Website> smallSites() {
    return DemoFiles.websites().stream()
        .filter(website -> !website.host().equals("www.xianyang-shili.gov.cn"))
        .toList();
  }

  private static Website site(String host) {
    return DemoFiles.websites().stream()
        .filter(website -> website.host().equals(host))
        .findFirst()
        .orElseThrow();
  }

  private static String html(DemoSite site, String path) {
    Answer answer = site.answer(path, NOW);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** Follows every link from the home page; the status of each address. */
  private static Map<String, Integer> walk(DemoSite site, LocalDateTime now) {
    Map<String, Integer> statuses = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    while (!open.isEmpty()) {
      String path = open.poll();
      if (statuses.containsKey(path)) {
        continue;
      }
      Answer answer = site.answer(path, now);
      statuses.put(path, answer.status());
      if (answer.contentType().startsWith("text/html") && answer.status() == 200) {
        Matcher links = LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8));
        while (links.find()) {
          open.add(links.group(1));
        }
      }
    }
    return statuses;
  }
}
