package org.zhengxun.inspector.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AddressPropertyTest {
  private static final WebAddress PAGE = AddressParser.parse("http://x.gov.cn/a/b/c.html?q=1");

  /** Pieces that mean something in addresses, and any text. */
  @Provide
  Arbitrary<String> references() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "http:",
            "HTTPS://",
            "//",
            "/",
            "\\",
            "..",
            ".",
            "%2e",
            "%",
            "%zz",
            "?",
            "#",
            ":",
            "@",
            "[",
            "]",
            "::1",
            "[::ffff:1.2.3.4]",
            "y.gov.cn",
            "1.2.3",
            "0x7f.1",
            "政",
            "。",
            "é",
            "xn--",
            " ",
            "\n",
            "\t",
            "\u0000",
            ":80",
            ":8080",
            "a",
            "b.html",
            "|",
            "{",
            "😀",
            "&",
            "'",
            "ß",
            "‥",
            "\u200d",
            "\ud800");
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, piece.list().ofMaxSize(12).map(all -> String.join("", all))),
        net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of("UTF-8", "GBK", "GB18030", "Big5-HKSCS", "UTF-16LE", "windows-1252")
        .map(Charset::forName);
  }

  private static Optional<WebAddress> resolve(String reference, Charset charset) {
    try {
      return AddressParser.resolve(PAGE, reference, charset);
    } catch (InvalidAddressException e) {
      return Optional.empty();
    }
  }

  @Property(tries = 3000)
  void whatResolvesIsItsOwnNormalForm(
      @ForAll("references") String reference, @ForAll("charsets") Charset charset) {
    Optional<WebAddress> resolved = resolve(reference, charset);
    Assume.that(resolved.isPresent());
    WebAddress address = resolved.get();

    assertThat(AddressParser.parse(address.toString())).isEqualTo(address);
    assertThat(resolve(address.toString(), charset)).contains(address);
    assertThat(
            new WebAddress(
                address.scheme(), address.host(), address.port(), address.path(), address.query()))
        .isEqualTo(address);
  }

  @Property(tries = 3000)
  void dotSegmentsNeverStayAndNeverLeaveTheRoot(
      @ForAll("references") String reference, @ForAll("charsets") Charset charset) {
    Optional<WebAddress> resolved = resolve(reference, charset);
    Assume.that(resolved.isPresent());

    String path = resolved.get().path();
    assertThat(path).startsWith("/");
    assertThat(path.toLowerCase(java.util.Locale.ROOT).replace("%2e", ".").split("/", -1))
        .doesNotContain(".", "..");
  }

  @Property(tries = 3000)
  void whatResolvesCanBeAsked(
      @ForAll("references") String reference, @ForAll("charsets") Charset charset) {
    Optional<WebAddress> resolved = resolve(reference, charset);
    Assume.that(resolved.isPresent());

    assertThat(resolved.get().toString()).matches("[!-~]+").doesNotContain("#");
    assertThat(resolved.get().toUri().getRawPath()).startsWith("/");
    assertThat(resolved.get().effectivePort()).isBetween(1, 65535);
  }

  @Property(tries = 2000)
  void ordinaryReferencesResolveAsInTheJdk(@ForAll("ordinary") String reference) {
    URI expected = URI.create(PAGE.toString()).resolve(reference);

    assertThat(resolve(reference, Charset.forName("UTF-8")).orElseThrow())
        .hasToString(expected.toString());
  }

  /** References on which RFC 3986 and browsers agree, and the JDK follows it. */
  @Provide
  Arbitrary<String> ordinary() {
    Arbitrary<String> name =
        Arbitraries.strings().withChars("abc012-_").ofMinLength(1).ofMaxLength(8);
    Arbitrary<String> folders = name.list().ofMaxSize(4).map(all -> String.join("/", all));
    Arbitrary<String> start = Arbitraries.of("", "/", "./", "../", "../../", "//y.gov.cn/");
    Arbitrary<String> query = Arbitraries.of("", "?p=2", "?a=1&b=%20");
    return net.jqwik.api.Combinators.combine(start, name, folders, query)
        .as((s, n, f, q) -> s + n + "/" + f + q);
  }
}
