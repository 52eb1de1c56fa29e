package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** Found by fuzzing; the limit only ends a hang. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndlessNameTest {
  @Test
  void aTitleOfMegabytesIsNoLongerNameThanOneCanSee() {
    WebAddress place = AddressParser.parse("http://x.gov.cn/");
    byte[] body = ("<title>" + "http://".repeat(600_000)).getBytes(StandardCharsets.UTF_8);
    Page home =
        new PageParser()
            .parse(
                new Fetched(place, place, Instant.EPOCH, 200, "text/html", body, false, null, null),
                true);

    assertThatCode(() -> new SiteNameCheck(null).see(home)).doesNotThrowAnyException();
  }
}
