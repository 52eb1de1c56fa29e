package org.zhengxun.inspector.evidence;

import org.zhengxun.inspector.fetch.Fetched;

/** Evidence made from an answer. */
public final class Sources {
  private Sources() {}

  /** Evidence without an excerpt yet; for a failure the excerpt tells what went wrong. */
  public static Evidence of(Fetched fetched) {
    Evidence evidence =
        new Evidence(
            fetched.address().toString(), fetched.at(), fetched.status(), fetched.sha256(), null);
    return fetched.opened() ? evidence : evidence.showing(words(fetched));
  }

  private static String words(Fetched fetched) {
    StringBuilder words = new StringBuilder();
    if (fetched.status() > 0) {
      words.append("HTTP ").append(fetched.status()).append(' ');
    }
    words.append(fetched.cause().words());
    if (fetched.cause().isExplained() && fetched.detail() != null) {
      words.append("：").append(fetched.detail());
    }
    if (fetched.redirected()) {
      words.append("，重定向自 ").append(fetched.requested());
    }
    return words.toString();
  }
}
