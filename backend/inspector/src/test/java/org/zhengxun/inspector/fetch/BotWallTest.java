package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** Found by fuzzing: what does not end, again and again; the limit only ends a hang. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BotWallTest {
  private static final WebAddress PLACE = AddressParser.parse("http://x.gov.cn/");
  private static final int LONGEST = 256 << 10;

  private static boolean isWall(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return BotWall.answered(
        new Fetched(PLACE, PLACE, Instant.EPOCH, 200, "text/html", bytes, false, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!--", "<", "<script", "</script ", "<title ", "<style><", "<!-- >"})
  void aPageThatOnlyBeginsIsReadInOneGo(String piece) {
    assertThat(isWall(piece.repeat(LONGEST / piece.length()))).isFalse();
  }

  @Test
  void aChallengeInACommentThatDoesNotEndIsTold() {
    assertThat(
            isWall(
                "<script>document.cookie='a=b';location.reload()</script><!-- " + "x".repeat(900)))
        .isTrue();
  }
}
