package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.evidence.Recorded;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

class LongRobotsTest {
  private static final WebAddress PLACE = AddressParser.parse("http://x.gov.cn/");

  private static Robots read(String text, boolean truncated) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return Robots.read(
        new Recorded(
            address ->
                new Fetched(
                    address,
                    address,
                    Instant.EPOCH,
                    200,
                    "text/plain",
                    body,
                    truncated,
                    null,
                    null)),
        PLACE);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void halfALineAtTheLimitForbidsNothing(boolean truncated, boolean allowed) {
    Robots robots = read("User-agent: *\nDisallow: /admin/\nDisallow: /", truncated);

    assertThat(robots.allows(PLACE.withPath("/a.html"))).isEqualTo(allowed);
    assertThat(robots.allows(PLACE.withPath("/admin/"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1000, false", "1000000, true"})
  void whatStandsBehindHalfAMegabyteIsNotRead(int lines, boolean allowed) {
    Robots robots = read("User-agent: *\n" + "Allow: /a\n".repeat(lines) + "Disallow: /b\n", false);

    assertThat(robots.allows(PLACE.withPath("/b"))).isEqualTo(allowed);
  }
}
