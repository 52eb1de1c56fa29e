package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PublicAddresses;
import org.zhengxun.inspector.url.WebAddress;

/** What an answer that came says about a link. */
class LinkVerdictTest {
  private static final String HEAD =
      "<html><head><title>某县人民政府</title></head><body><ul><li><a href='/a'>首页</a>"
          + "<li><a href='/b'>政务公开</a><li><a href='/c'>办事服务</a></ul>";

  private final TestSite site = new TestSite();
  private final Fetcher fetcher =
      new Fetcher(
          PublicAddresses.andHosts(Set.of("127.0.0.1")),
          new FetchLimits(
              Duration.ofSeconds(2),
              Duration.ofSeconds(2),
              Duration.ofSeconds(3),
              5,
              1 << 20,
              Duration.ZERO),
          1000,
          Clock.systemUTC());

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  private Fetched link(String path) {
    return fetcher.link(AddressParser.parse(site.url(path)));
  }

  private Cause cause(String path) {
    return link(path).cause();
  }

  private void status(String path, int status, String html) {
    site.at(path, exchange -> send(exchange, status, html));
  }

  private static void send(com.sun.net.httpserver.HttpExchange exchange, int status, String html)
      throws IOException {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/login", "/user/login.jsp?back=1", "/sso/go", "/cas/login", "/tyrz/", "/toLogin"})
  void redirectToASignInPageIsTold(String login) {
    site.page(login, "<form>请登录</form>").redirect("/sx/1.html", login);

    assertThat(link("/sx/1.html").detail()).endsWith(login);
    assertThat(cause("/sx/1.html")).isEqualTo(Cause.LOGIN_REDIRECT);
    assertThat(cause(login)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "/art/2024/1.html, /, true",
    "/1.pdf, /index.html, true",
    "/index.php, /, false",
    "/index.html, /, false",
    "/zh/, /, false",
    "/zh, /zh/, false",
    "/art/1.html, /art/2.html, false",
    "/art/1.html, /catalogin/, false"
  })
  void deepLinkThatLandsOnTheHomePageIsTold(String from, String to, boolean told) {
    site.page(to, "<p>页</p>").redirect(from, to);

    assertThat(cause(from)).isEqualTo(told ? Cause.HOME_REDIRECT : null);
  }

  @Test
  void siteThatAnswersWhatIsNotThereWithSuccessIsSeenThrough() {
    site.others(
        exchange ->
            send(
                exchange,
                200,
                HEAD
                    + "<p>您访问的 %s 不存在，%d 秒后返回首页</p>"
                        .formatted(exchange.getRequestURI(), System.nanoTime() % 10)));
    site.page("/", HEAD + "<h1>要闻</h1>")
        .page("/lm/", HEAD + "<p>栏目内容建设中</p>")
        .page("/art/1.html", HEAD + "<p>关于某事的通知</p>");

    assertThat(cause("/art/gone.html")).isEqualTo(Cause.SOFT_NOT_FOUND);
    assertThat(cause("/gone.pdf")).isEqualTo(Cause.SOFT_NOT_FOUND);
    assertThat(cause("/art/1.html")).isNull();
    assertThat(cause("/lm/")).isNull();
    assertThat(cause("/")).isNull();
    assertThat(site.asked()).hasSize(8);
  }

  @Test
  void whatChangesFromVisitToVisitHidesNothing() {
    site.others(
        exchange ->
            send(
                exchange,
                200,
                HEAD
                    + "<div class='"
                    + (char) ('a' + System.nanoTime() % 26)
                    + "'>推荐："
                    + "甲乙丙丁戊己庚辛".charAt((int) (System.nanoTime() % 8))
                    + "</div><p>页面找不到了，可能已被删除或移动</p>"));
    site.page("/", HEAD + "<h1>要闻</h1>").page("/art/1.html", HEAD + "<p>关于召开会议的通知，请有关单位参加</p>");

    assertThat(cause("/art/1.html")).isNull();
  }

  @Test
  void redirectToOnePageForAllThatIsNotThereIsSeenThrough() {
    site.page("/error.html", "<p>出错了</p>")
        .others(
            exchange -> {
              exchange.getResponseHeaders().set("Location", "/error.html");
              exchange.sendResponseHeaders(302, -1);
            });

    assertThat(cause("/art/gone.html")).isEqualTo(Cause.SOFT_NOT_FOUND);
    assertThat(cause("/error.html")).isNull();
  }

  @Test
  void applicationThatAnswersAllAddressesAlikeIsNotSuspected() {
    String app = "<html><title>办事</title><div id=app></div><script src=/app.js></script>";
    site.page("/", app).others(exchange -> send(exchange, 200, app));

    assertThat(cause("/service/1")).isNull();
  }

  @Test
  void emptyAnswerIsBrokenButAnEmptyStyleSheetIsNot() {
    status("/a.html", 200, "");
    site.bytes("/a.pdf", "application/pdf", new byte[0]).bytes("/a.css", "text/css", new byte[0]);

    assertThat(cause("/a.html")).isEqualTo(Cause.EMPTY);
    assertThat(cause("/a.pdf")).isEqualTo(Cause.EMPTY);
    assertThat(cause("/a.css")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5000\r\n\r\nPK",
        "Transfer-Encoding: chunked\r\n\r\n2\r\nPK\r\n",
        "Transfer-Encoding: chunked\r\n\r\n20\r\nPK"
      })
  void bodyThatEndsBeforeItsEndIsTruncated(String answer) throws IOException {
    try (RawServer raw = new RawServer("HTTP/1.1 200 OK\r\n" + answer)) {
      Fetched fetched = fetcher.link(AddressParser.parse(raw.url("/a.zip")));

      assertThat(fetched.cause()).isEqualTo(Cause.TRUNCATED);
      assertThat(fetched.status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "900000, 200000, TRUNCATED",
    "900000, 900000,",
    "65536, 65536,",
    "70000, 65537, TRUNCATED",
    "99000000, 200000,"
  })
  void aDownloadThatBreaksOffBehindWhatIsReadIsTruncated(int announced, int sent, Cause cause)
      throws IOException {
    String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + announced + "\r\n\r\nPK\003\004";
    try (RawServer raw = new RawServer(answer + "x".repeat(sent - 4))) {
      WebAddress address = AddressParser.parse(raw.url("/a.zip"));

      assertThat(fetcher.link(address).cause()).isEqualTo(cause);
      assertThat(fetcher.linkAgain(address).cause()).isEqualTo(cause);
    }
  }

  @Test
  void attachmentThatIsAPageOrSomethingElseIsTold() {
    String page = "<html><body>附件</body></html>";
    site.bytes("/a.pdf", "text/html", page.getBytes(StandardCharsets.UTF_8))
        .bytes("/b.docx", "application/octet-stream", page.getBytes(StandardCharsets.UTF_8))
        .bytes("/c.zip", "application/zip", "Rar!...".getBytes(StandardCharsets.UTF_8))
        .bytes("/d.png", "text/html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(List.of("/a.pdf", "/b.docx", "/c.zip", "/d.png"))
        .extracting(this::cause)
        .containsOnly(Cause.WRONG_TYPE);
    assertThat(link("/a.pdf").detail()).contains("pdf").contains("text/html");
  }

  @Test
  void attachmentsThatOfficesOpenAreAccepted() {
    site.file("/a.pdf").file("/b.docx").file("/c.doc").file("/d.zip").file("/e.bin");
    site.bytes("/old.docx", "application/msword", new byte[] {(byte) 0xD0, (byte) 0xCF, 17, -32, 1})
        .bytes("/new.doc", "application/msword", new byte[] {'P', 'K', 3, 4, 1})
        .bytes("/late.pdf", "application/pdf", "\r\n\r\n%PDF-1.4".getBytes(StandardCharsets.UTF_8))
        .bytes("/photo.jpg", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
        .bytes(
            "/page.xls",
            "application/vnd.ms-excel",
            "<html xmlns:x='urn:schemas-microsoft-com:office:excel'>"
                .getBytes(StandardCharsets.UTF_8));

    assertThat(
            List.of(
                "/a.pdf",
                "/b.docx",
                "/c.doc",
                "/d.zip",
                "/e.bin",
                "/old.docx",
                "/new.doc",
                "/late.pdf",
                "/photo.jpg",
                "/page.xls"))
        .extracting(this::cause)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 204, 300, 999})
  void statusesThatSayNothingOfALinkAreSuspect(int status) {
    status("/x", status, "");

    assertThat(cause("/x")).isEqualTo(Cause.ODD_STATUS);
  }

  @Test
  void secondLookAsksAgainAndKeepsNoBody() {
    status("/x.html", 500, "<p>错误</p>");
    assertThat(cause("/x.html")).isEqualTo(Cause.SERVER_ERROR);
    status("/x.html", 200, "<p>好了</p>");
    assertThat(cause("/x.html")).isEqualTo(Cause.SERVER_ERROR);

    Fetched again = fetcher.linkAgain(AddressParser.parse(site.url("/x.html")));

    assertThat(again.opened()).isTrue();
    assertThat(again.body()).isEmpty();
    assertThat(again.sha256()).hasSize(64);
    assertThat(again.contentType()).isEqualTo("text/html");
  }
}
