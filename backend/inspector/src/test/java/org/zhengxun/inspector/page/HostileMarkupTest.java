package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    return parse(html, true);
  }

  private static Page parse(String html, boolean home) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    return new PageParser()
        .parse(
            new Fetched(PLACE, PLACE, Instant.EPOCH, 200, "text/html", body, false, null, null),
            home);
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

  private static String attributes(int count, String each) {
    return IntStream.range(0, count)
        .mapToObj(number -> each.formatted(number, number))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {" a%d=%d", "/a%d='<b>%d'", "a%d=\">%d\"", " a%d = %d", "\n=%d", " a%d"})
  void aPageOfTagsWithHundredsOfAttributesIsReadInPart(String each) {
    String tag = "<b " + attributes(400, each) + ">";
    Page page = parse("<a href=/1>一</a>" + tag.repeat(PAGE / tag.length()));

    assertThat(page.references()).hasSize(1);
    assertThat(page.dom().getElementsByTag("b")).hasSizeBetween(90, 110);
  }

  @Test
  void aFewCrowdedTagsAndManyWithoutAreReadWhole() {
    String crowded = "<p" + attributes(400, " a%d='>%d'") + ">";
    String rich = "<p" + attributes(49, " a%d='%d>'") + ">" + attributes(200, "w%d =%d ");
    Page page = parse(crowded.repeat(90) + rich.repeat(200) + "<a href=/last>尾</a>");

    assertThat(page.references().getLast().target().path()).isEqualTo("/last");
  }

  @Test
  void thousandsOfDatesWithoutAnyAreReadInOneGo() {
    Page page = parse("<p>" + "发布时间：".repeat(PAGE / 15) + "</p><p>日期：2025-02-01</p>", false);

    assertThat(page.digest().kind()).isEqualTo(PageKind.CONTENT);
    assertThat(page.digest().printedDate()).isEqualTo("2025-02-01");
  }

  @Test
  void aStyleWithoutRulesIsReadInOneGo() {
    Page page = parse("<style>" + "a".repeat(PAGE) + "</style><a href=/1>一</a>");

    assertThat(HiddenLinks.in(page, href -> true)).isEmpty();
  }

  @Test
  void rulesAreFoundAmongBracesThatDoNotMatch() {
    Page page =
        parse(
            "<style>}{x}@media print{ .far{left:-900px;position:absolute} } .no{a{b} c{</style>"
                + "<p class=far><a href=/1>一</a></p><p class=no><a href=/2>二</a></p>");

    assertThat(HiddenLinks.in(page, href -> true))
        .extracting(HiddenLink::href)
        .containsExactly("/1");
  }

  @Test
  void aLengthOfAMillionDigitsIsReadInOneGo() {
    Page page = parse("<p style='top:" + "1".repeat(PAGE) + "x'><a href=/1>一</a>");

    assertThat(HiddenLinks.in(page, href -> true)).isEmpty();
  }

  @Test
  void anEntryThatLeadsNowhereBehindMuchWhiteSpaceIsReadInOneGo() {
    String space = " ".repeat(PAGE / 8);
    Page page = parse("<a href='javascript:void" + space + "x'>网站找错</a>");

    assertThat(page.fittings().entry()).isEqualTo(Fittings.EntryFit.ELSEWHERE);
  }

  @Test
  void aScriptOfEndlessNumbersIsObscured() {
    Page page =
        parse("<script>document.write(String.fromCharCode(" + "60,".repeat(PAGE / 8) + "</script>");

    assertThat(ObscuredScript.find(page.dom().selectFirst("script").data()))
        .startsWith("fromCharCode(60,");
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
