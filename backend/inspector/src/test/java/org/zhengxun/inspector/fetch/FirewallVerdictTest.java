package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** What a firewall's page says about a link, whatever the status it comes with. */
class FirewallVerdictTest {
  private static final WebAddress PLACE = AddressParser.parse("http://x.gov.cn/x.html");

  private static Cause cause(int status, String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    Fetched answer =
        new Fetched(
            PLACE, PLACE, Instant.EPOCH, status, "text/html", body, false, Causes.of(status), null);
    Fetched gone = Fetched.failure(PLACE, PLACE, Instant.EPOCH, Cause.NOT_FOUND, null);
    return Judge.judge(answer, false, new Missing(PLACE, any -> gone)).cause();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "412|<html></html>",
        "521|<script>document.cookie='x'</script>",
        "200|<html><script>document.cookie='a=1;path=/';location.reload();</script></html>",
        "200|<html><script>var $_ts=window['$_ts'];</script><body></body></html>",
        "200|<html><body>您的请求被拦截，请联系管理员</body></html>",
        "403|<html><body>网站防火墙：当前访问疑似攻击</body></html>",
        "404|<html><body>您的请求被拦截，请联系管理员</body></html>",
        "410|<html><script>document.cookie='a=1;path=/';location.reload();</script></html>",
        "429|<html><body>正在进行安全验证</body></html>",
        "500|<html><body>网站防火墙：当前访问疑似攻击</body></html>",
        "502|<html><script>var $_ts=window['$_ts'];</script><body></body></html>",
        "503|<html><script src='/cdn-cgi/challenge-platform/x.js'></script></html>",
        "405|<html><title>405</title><body>很抱歉，由于您访问的 URL 可能对网站造成安全威胁</body></html>"
      })
  void firewallThatAnswersInPlaceOfThePageIsSuspect(int status, String html) {
    assertThat(cause(status, html)).isEqualTo(Cause.BOT_WALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=1>1</a><a href=2>2</a><a href=3>3</a><p>防火墙的请求被拦截怎么办</p>",
        "<html><script>location.href='/index.html'</script></html>",
        "<p>短页</p><script>document.cookie='seen=1'</script>"
      })
  void ordinaryPagesAreNoFirewalls(String html) {
    assertThat(cause(200, html)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404|NOT_FOUND|<html><title>404</title><body>您访问的页面不存在</body></html>",
        "404|NOT_FOUND|<script>setTimeout(function(){location.href='/'},3000)</script>3 秒后回到首页",
        "500|SERVER_ERROR|<html><body>服务器内部错误</body></html>",
        "503|UNAVAILABLE|<html><body>系统维护中</body></html>"
      })
  void pagesOfFailureAreNoFirewalls(int status, Cause cause, String html) {
    assertThat(cause(status, html)).isEqualTo(cause);
  }
}
