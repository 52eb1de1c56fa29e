package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** Found by fuzzing: what made reading take minutes or all memory; the limits only end a hang. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileMarkupTest {
  private static final WebAddress PLACE = AddressParser.parse("http://x.gov.cn/a/b");
  private static final int PAGE = 4 << 20;

  private static Page parse(String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    return new PageParser()
        .parse(
            new Fetched(PLACE, PLACE, Instant.EPOCH, 200, "text/html", body, false, null, null),
            true);
  }

  private static DocumentLinks document(String text) {
    return DocumentLinks.read(text.getBytes(StandardCharsets.ISO_8859_1), null, PLACE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\0", "é"})
  void aTagWhoseNameNeverEndsIsWhereThePageEnds(String letter) {
    Page page = parse("<a href=/1>一</a><x" + letter.repeat(PAGE / 4) + " href=/2><a href=/3>三</a>");

    assertThat(page.references())
        .extracting(reference -> reference.target().path())
        .containsExactly("/1");
    assertThat(page.text()).isEqualTo("一");
  }

  @Test
  void aPageOfMillionsOfTagsIsReadInPart() {
    Page page = parse("<a href=/1>一</a>" + "<b><p>".repeat(PAGE / 6));

    assertThat(page.references()).hasSize(1);
    assertThat(page.dom().getAllElements()).hasSizeLessThan(1_000_000);
  }

  @Test
  void theLargestPagesOfRealSitesAreReadWhole() {
    Page page = parse("<ul>" + "<li><a href=x>".repeat(60_000) + "</ul><a href=/last>尾</a>");

    assertThat(page.references().getLast().target().path()).isEqualTo("/last");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ObjStm", "/URI(", "/URI<", "/ObjStm stream\r\n", "/URI((\\"})
  void aPdfOfOneWordAgainAndAgainIsReadInOneGo(String word) {
    DocumentLinks read = document("%PDF-1.7\n" + word.repeat(PAGE / word.length()));

    assertThat(read.format()).isEqualTo(DocumentLinks.Format.PDF);
    assertThat(read.references()).isEmpty();
  }

  @Test
  void theAddressBehindOneThatDoesNotEndIsStillFound() {
    DocumentLinks read =
        document(
            "%PDF-1.7\n<</URI (http://y.gov.cn/(" + "x".repeat(9000) + "/URI (http://y.gov.cn/2)");

    assertThat(read.references()).hasSize(1);
  }
}
