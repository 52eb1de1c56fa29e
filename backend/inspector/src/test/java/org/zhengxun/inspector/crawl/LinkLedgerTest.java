package org.zhengxun.inspector.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

class LinkLedgerTest {
  private static final Instant AT = Instant.parse("2025-02-10T01:00:00.123456Z");

  private final LinkLedger ledger = new LinkLedger(5);
  private final List<String> offered = new ArrayList<>();

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void anAddressOnSeveralPagesIsOneUseWithItsPages() {
    note("/", true, "<a href='/gone.html'>办事指南</a><a href='/gone.html'>又一处</a>");
    note("/b.html", false, "<a href='/gone.html'>同一地址</a>");
    ledger.record(address("/gone.html"), failure(Cause.NOT_FOUND));

    LinkUse use = ledger.failed().getFirst();
    assertThat(ledger.failed()).hasSize(1);
    assertThat(use.address()).isEqualTo("http://www.mm.gov.cn/gone.html");
    assertThat(use.reference().text()).isEqualTo("办事指南");
    assertThat(use.onHome()).isTrue();
    assertThat(use.page()).isEqualTo(address("/"));
    assertThat(use.pages().count()).isEqualTo(2);
    assertThat(use.outcome().cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(use.outcome().evidence().fetchedAt()).isEqualTo(AT);
  }

  @Test
  void whatOpensTheSecondTimeIsNoFailure() {
    note("/", true, "<a href='/slow.html'>慢</a>");
    ledger.record(address("/slow.html"), failure(Cause.NO_ANSWER));
    assertThat(ledger.doubtfulByHost()).hasSize(1);
    ledger.record(address("/slow.html"), new LinkOutcome(null, null));

    assertThat(ledger.failed()).isEmpty();
    assertThat(ledger.doubtfulByHost()).isEmpty();
    assertThat(ledger.checked()).isEqualTo(1);
  }

  @Test
  void whatIsNoAddressFailsWithoutBeingAsked() {
    note("/", true, "<a href='http://a b/'>空格</a>");

    assertThat(ledger.failed().getFirst().outcome().cause()).isEqualTo(Cause.INVALID_ADDRESS);
    assertThat(ledger.unseenByHost()).isEmpty();
  }

  @Test
  void addressesBeyondTheLimitFindNoRoom() {
    assertThat(note("/", true, links(0, 5))).isTrue();
    assertThat(note("/b.html", false, links(4, 6))).isFalse();
    assertThat(ledger.unseenByHost().getFirst()).hasSize(5);
  }

  @Test
  void anAddressIsHeardOfOnceAndOnceMoreWhenItMayBeAPage() {
    note("/", true, "<img src='/x'><a href='/x'>甲</a><a href='/x'>乙</a>");
    assertThat(offered).containsExactly("http://www.mm.gov.cn/x", "http://www.mm.gov.cn/x");
  }

  private static String links(int from, int to) {
    StringBuilder links = new StringBuilder();
    for (int i = from; i < to; i++) {
      links.append("<a href='/p").append(i).append("'>页</a>");
    }
    return links.toString();
  }

  private static LinkOutcome failure(Cause cause) {
    return new LinkOutcome(cause, new Evidence("http://www.mm.gov.cn/", AT, 404, null, "HTTP 404"));
  }

  private boolean note(String path, boolean home, String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    WebAddress page = address(path);
    Fetched fetched =
        new Fetched(page, page, AT, 200, "text/html; charset=utf-8", body, false, null, null);
    Page parsed = new PageParser().parse(fetched, home);
    return ledger.note(parsed, reference -> offered.add(reference.target().toString()));
  }

  private static WebAddress address(String path) {
    return AddressParser.parse("http://www.mm.gov.cn" + path);
  }
}
