package org.zhengxun.inspector.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Observation;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.url.WebAddress;

/** Answers from an archive, then from the network; what the network answers is added. */
final class ArchivedWeb implements Web {
  private final ArchiveIndex before;
  private final ArchiveWriter writer;
  private final Web network;
  private final Consumer<Fetched> answers;
  private final Function<Fetched, Duration> rest;

  /** How often each page or file was asked for; links and looks at a host are asked for once. */
  private final Map<String, Integer> times = new ConcurrentHashMap<>();

  /**
   * @param before what was answered before, or null
   * @param writer where new answers go, or null
   * @param network where other answers come from, or null for none
   * @param answers hears of what was answered before, as it did when that was fetched
   * @param rest how long a page may be relied on later
   */
  ArchivedWeb(
      ArchiveIndex before,
      ArchiveWriter writer,
      Web network,
      Consumer<Fetched> answers,
      Function<Fetched, Duration> rest) {
    this.before = before;
    this.writer = writer;
    this.network = network;
    this.answers = answers;
    this.rest = rest;
  }

  @Override
  public Fetched entrance(WebAddress address) {
    return ask(Asked.ENTRANCE, address, time("E " + address), web -> web.entrance(address));
  }

  @Override
  public Fetched page(WebAddress address) {
    return ask(Asked.PAGE, address, time("P " + address), web -> web.page(address));
  }

  @Override
  public Fetched resource(WebAddress address) {
    return ask(Asked.RESOURCE, address, time("R " + address), web -> web.resource(address));
  }

  @Override
  public Fetched link(WebAddress address) {
    return ask(Asked.LINK, address, 0, web -> web.link(address));
  }

  @Override
  public Fetched linkAgain(WebAddress address) {
    return ask(Asked.LINK_AGAIN, address, 0, web -> web.linkAgain(address));
  }

  @Override
  public Observation tls(WebAddress address) {
    return observe(Asked.TLS, address, web -> web.tls(address));
  }

  @Override
  public Observation ipv6(WebAddress address) {
    return observe(Asked.IPV6, address, web -> web.ipv6(address));
  }

  private Observation observe(
      Asked asked, WebAddress address, Function<Web, Observation> question) {
    return Observation.read(ask(asked, address, 0, web -> question.apply(web).asFetched()));
  }

  private int time(String question) {
    return times.merge(question, 1, Integer::sum) - 1;
  }

  private Fetched ask(Asked asked, WebAddress address, int time, Function<Web, Fetched> question) {
    if (before != null) {
      var known = before.find(asked, address, time);
      if (known.isPresent()) {
        heard(asked, known.get());
        return known.get();
      }
    }
    if (network == null) {
      return new Fetched(
          address, address, Instant.EPOCH, 0, null, new byte[0], false, Cause.CANCELLED, null);
    }
    Fetched answer = question.apply(network);
    if (writer != null && answer.cause() != Cause.CANCELLED) {
      boolean page = asked == Asked.PAGE || asked == Asked.ENTRANCE;
      writer.answer(asked, answer, page && answer.opened() ? rest.apply(answer) : null);
    }
    return answer;
  }

  private void heard(Asked asked, Fetched answer) {
    boolean link = asked == Asked.LINK || asked == Asked.LINK_AGAIN;
    if (!link || !answer.opened() || answer.isRemarkable()) {
      answers.accept(answer);
    }
  }

  @Override
  public void crawlDelay(WebAddress address, Duration delay) {
    if (network != null) {
      network.crawlDelay(address, delay);
    }
  }

  @Override
  public void close() {
    if (network != null) {
      network.close();
    }
  }
}
