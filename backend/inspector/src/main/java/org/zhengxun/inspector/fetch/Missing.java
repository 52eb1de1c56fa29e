package org.zhengxun.inspector.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.url.WebAddress;

/**
 * What a host says of a page that is not there, learnt once by asking for names that nobody gave to
 * a page. Hosts that answer 404 need nothing more. Of hosts that answer 200, two such answers are
 * compared, so that what differs between them by itself (advertisements, the time) does not count;
 * a host that answers everything like its home page (an application in the browser) tells nothing.
 */
final class Missing {
  private static final double TAG_SLACK = 0.02;
  private static final double MOST_VARIATION = 0.4;

  private final WebAddress host;
  private final Function<WebAddress, Fetched> fetch;
  private final CompletableFuture<Answer> learnt = new CompletableFuture<>();
  private boolean learning;

  /**
   * @param host any address of the host
   * @param fetch asks an address without judging its answer
   */
  Missing(WebAddress host, Function<WebAddress, Fetched> fetch) {
    this.host = host;
    this.fetch = fetch;
  }

  /** Recognises answers to what is not there. */
  private interface Answer {
    boolean fits(Fetched fetched);
  }

  /** True when the host answered as it answers to what is not there; the first call asks it. */
  boolean looksLike(Fetched fetched) {
    boolean mine;
    synchronized (this) {
      mine = !learning;
      learning = true;
    }
    if (mine) {
      learn();
    }
    return learnt.join().fits(fetched);
  }

  private void learn() {
    Answer answer = fetched -> false;
    try {
      answer = ask().orElse(answer);
    } finally {
      learnt.complete(answer);
    }
  }

  private Optional<Answer> ask() {
    WebAddress nowhere = nowhere(1);
    Fetched first = fetch.apply(nowhere);
    if (!first.opened() || !first.isHtml()) {
      return Optional.empty();
    }
    WebAddress landed = first.address();
    if (Landings.isRoot(landed)) {
      return Optional.empty();
    }
    if (!landed.path().equals(nowhere.path())) {
      return Optional.of(
          fetched ->
              fetched.redirected()
                  && fetched.address().host().equals(landed.host())
                  && fetched.address().path().equals(landed.path())
                  && !fetched.requested().path().equals(landed.path()));
    }
    return learnPage(first);
  }

  private Optional<Answer> learnPage(Fetched first) {
    Fetched second = fetch.apply(nowhere(2));
    Fetched home = fetch.apply(host.withPath("/"));
    if (!second.opened() || !second.isHtml()) {
      return Optional.empty();
    }
    PageShape one = shape(first);
    PageShape two = shape(second);
    double text = one.textDistance(two);
    double tags = one.tagDistance(two);
    if (text > MOST_VARIATION || tags > MOST_VARIATION) {
      return Optional.empty();
    }
    boolean titled = one.hasTitleOf(two);
    Answer same =
        fetched -> {
          PageShape shape = shape(fetched);
          double slack = one.isWordless() ? 0 : TAG_SLACK;
          return (!titled || shape.hasTitleOf(one))
              && shape.textDistance(one) <= 1.5 * text
              && shape.tagDistance(one) <= 1.5 * tags + slack;
        };
    return home.opened() && same.fits(home) ? Optional.empty() : Optional.of(same);
  }

  private static PageShape shape(Fetched fetched) {
    return PageShape.of(fetched.body(), fetched.requested().path());
  }

  /** A name nobody gave to a page, yet the same on each visit, so that archives can be replayed. */
  private WebAddress nowhere(int number) {
    byte[] seed = (host.authority() + number).getBytes(StandardCharsets.UTF_8);
    return host.withPath("/" + Hash.sha256(seed).substring(0, 20) + ".html");
  }
}
