package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.AccountFacts;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.SiteFacts;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.page.AccountLink;
import org.zhengxun.inspector.qr.QrPictures;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

class AccountsCheckTest {
  private static final String CODE = "http://weixin.qq.com/r/invented0001";
  private static final AccountFacts WEIBO =
      new AccountFacts("某某发布", "新浪微博", null, "https://weibo.com/u/1000000001", null);

  private final SampleSite site = SampleSite.clean();

  private Report inspect(List<AccountFacts> accounts) {
    return inspect(accounts, List.of());
  }

  private Report inspect(List<AccountFacts> accounts, List<AccountFacts> others) {
    SiteFacts known = SampleSite.FACTS;
    SiteFacts facts =
        new SiteFacts(
            known.name(),
            known.siteCode(),
            known.sponsor(),
            known.icp(),
            known.publicSecurity(),
            accounts,
            others,
            List.of());
    try (TestSite server = new TestSite()) {
      site.publish(server);
      server.bytes("/img/code.png", "image/png", QrPictures.png(CODE));
      server.bytes("/img/code.gif", "image/gif", "GIF89a".getBytes(StandardCharsets.US_ASCII));
      return server.inspect(server.request().facts(facts));
    }
  }

  private static List<String> reasons(Report report) {
    return TestSite.of(report, "X006").stream().map(Finding::reason).toList();
  }

  private void footer(String html) {
    site.footer(site.footer().replace("</p></div>", "</p>" + html + "</div>"));
  }

  @Test
  void withoutARegisterNothingIsSaid() {
    footer("<a href='https://weibo.com/u/1000000001'>官方微博</a>");

    Report report = inspect(null);

    assertThat(report.checked().rules().get("X006")).isEqualTo(RuleStatus.NO_DATA);
    assertThat(report.checked().notes().get("X006")).contains("账号 1 个");
  }

  @Test
  void aLinkedAccountThatIsNotRegisteredIsOneCandidate() {
    footer("<a href='https://weibo.com/u/1000000001'>官方微博</a>");

    assertThat(TestSite.of(inspect(List.of()), "X006"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo("新浪微博账号“官方微博”没有登记，疑似漏报");
              assertThat(finding.count()).isEqualTo(22);
            });
  }

  @Test
  void aRegisteredAccountIsClean() {
    footer("<a href='https://www.weibo.com/u/1000000001?from=x'>官方微博</a>");

    assertThat(inspect(List.of(WEIBO)).checked().rules().get("X006")).isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void anAccountOfAnotherUnitIsRegisteredToo() {
    footer(
        "<a href='https://weibo.com/u/1000000001'>官方微博</a>"
            + "<img src='/img/code.png' alt='某某县融媒体中心微信公众号'>");
    AccountFacts wechat = new AccountFacts("某某县融媒体中心", "微信公众号", null, null, null);

    assertThat(inspect(List.of(), List.of(WEIBO, wechat)).checked().rules().get("X006"))
        .isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void accountsOfOtherUnitsLeaveNoDoubtAboutOneOfTheSitesOwn() {
    footer("<img src='/img/code.png' alt='扫一扫'>");
    AccountFacts elsewhere = new AccountFacts("某某发布", "微信公众号", "gh_invented", null, null);

    assertThat(TestSite.of(inspect(List.of(), List.of(elsewhere)), "X006"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.confidence()).isEqualTo(0.7));
  }

  @Test
  void anotherAccountUnderARegisteredNameIsAMismatch() {
    footer("<a href='https://weibo.com/u/1000000002'>某某发布</a>");

    assertThat(reasons(inspect(List.of(WEIBO)))).containsExactly("新浪微博账号“某某发布”与登记的账号不一致");
  }

  @Test
  void anAccountShownAsAQrCodeIsRead() {
    footer("<img src='/img/code.png' alt='微信公众号'>");

    assertThat(TestSite.of(inspect(List.of(WEIBO)), "X006"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).startsWith("微信公众号账号");
              assertThat(finding.evidence().excerpt()).isEqualTo("二维码内容：" + CODE);
            });
    AccountFacts wechat = new AccountFacts("某某发布", "微信公众号", null, null, CODE);
    assertThat(reasons(inspect(List.of(wechat)))).isEmpty();
  }

  @Test
  void anAccountThatCannotBeComparedIsLeftToAPerson() {
    footer("<img src='/img/code.png' alt='扫一扫'>");
    AccountFacts wechat = new AccountFacts("某某发布", "微信公众号", "gh_invented", null, null);

    assertThat(TestSite.of(inspect(List.of(wechat)), "X006"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.confidence()).isEqualTo(0.3));
  }

  @Test
  void picturesOfOtherFormatsAreTold() {
    footer("<img src='/img/code.gif' alt='二维码'>");

    assertThat(inspect(List.of()).checked().notes().get("X006")).contains("1 张");
  }

  @ParameterizedTest
  @CsvSource({
    "https://weibo.com/u/1000000001, 新浪微博",
    "https://service.weibo.com/share/share.php?url=x, ",
    "https://weibo.com/share/x, ",
    "https://mp.weixin.qq.com/s?__biz=abc&mid=1, 微信公众号",
    "https://www.douyin.com/user/abc, 抖音短视频",
    "https://www.toutiao.com/c/user/token/abc/, 今日头条",
    "https://www.toutiao.com/article/1, ",
    "https://live.kuaishou.com/x, ",
    "https://www.kuaishou.com/profile/abc, 快手短视频"
  })
  void addressesOfAccountsAreToldFromOthers(String address, String platform) {
    assertThat(AccountLink.of(address).map(AccountLink::platform).orElse(null)).isEqualTo(platform);
  }
}
