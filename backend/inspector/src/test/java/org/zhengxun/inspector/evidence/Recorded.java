package org.zhengxun.inspector.evidence;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Observation;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.url.WebAddress;

/**
 * A web that answers the same however it is asked.
 *
 * @param answers answers
 * @param delays hears of the times between requests that are asked for
 */
public record Recorded(Function<WebAddress, Fetched> answers, Consumer<Duration> delays)
    implements Web {
  public Recorded(Function<WebAddress, Fetched> answers) {
    this(answers, delay -> {});
  }

  @Override
  public Fetched entrance(WebAddress address) {
    return answers.apply(address);
  }

  @Override
  public Fetched page(WebAddress address) {
    return answers.apply(address);
  }

  @Override
  public Fetched resource(WebAddress address) {
    return answers.apply(address);
  }

  @Override
  public Fetched link(WebAddress address) {
    return answers.apply(address);
  }

  @Override
  public Fetched linkAgain(WebAddress address) {
    return answers.apply(address);
  }

  @Override
  public Observation tls(WebAddress address) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Observation ipv6(WebAddress address) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void crawlDelay(WebAddress address, Duration delay) {
    delays.accept(delay);
  }

  @Override
  public void close() {}
}
