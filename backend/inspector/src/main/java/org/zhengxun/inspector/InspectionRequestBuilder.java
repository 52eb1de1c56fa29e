package org.zhengxun.inspector;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.fetch.FetchLimits;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Pace;
import org.zhengxun.inspector.fetch.Revisits;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.PublicAddresses;
import org.zhengxun.inspector.wording.BuiltInLexicon;
import org.zhengxun.inspector.wording.Lexicon;
import org.zhengxun.inspector.wording.LexiconEntry;

/** Fills an {@link InspectionRequest}; what is not set keeps its usual value. */
public final class InspectionRequestBuilder {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final URI site;
  private final ZonedDateTime timePoint;
  private SiteKind kind = SiteKind.PORTAL;
  private SiteFacts facts = SiteFacts.unknown();
  private CrawlLimits crawl = CrawlLimits.usual();
  private FetchLimits fetch = FetchLimits.usual();
  private Pace pace = Pace.steady(2);
  private boolean ignoreRobots;
  private AddressPolicy addresses = PublicAddresses.only();
  private Lexicon lexicon = BuiltInLexicon.lexicon();
  private boolean spelling = true;
  private List<Probe> probes = List.of();
  private List<Reprint> reprints = List.of();
  private Set<String> rules = Set.of();
  private Set<URI> only = Set.of();
  private Revisits revisits = Revisits.none();
  private Consumer<Fetched> answers = fetched -> {};
  private BooleanSupplier cancelled = () -> false;

  InspectionRequestBuilder(URI site, ZonedDateTime timePoint) {
    this.site = site;
    this.timePoint = timePoint.withZoneSameInstant(CHINA);
  }

  public InspectionRequestBuilder kind(SiteKind value) {
    kind = value;
    return this;
  }

  public InspectionRequestBuilder facts(SiteFacts value) {
    facts = value;
    return this;
  }

  public InspectionRequestBuilder crawl(CrawlLimits value) {
    crawl = value;
    return this;
  }

  public InspectionRequestBuilder fetch(FetchLimits value) {
    fetch = value;
    return this;
  }

  public InspectionRequestBuilder requestsPerSecond(double value) {
    return pace(Pace.steady(value));
  }

  public InspectionRequestBuilder pace(Pace value) {
    pace = value;
    return this;
  }

  public InspectionRequestBuilder ignoreRobots(boolean value) {
    ignoreRobots = value;
    return this;
  }

  public InspectionRequestBuilder addresses(AddressPolicy value) {
    addresses = value;
    return this;
  }

  /** The lexicon in force, usually taken once from a holder that is shared by all inspections. */
  public InspectionRequestBuilder lexicon(Lexicon value) {
    lexicon = value;
    return this;
  }

  /** Only these entries, without protected phrases. */
  public InspectionRequestBuilder lexicon(List<LexiconEntry> value) {
    return lexicon(Lexicon.of(value, List.of()));
  }

  /** Whether to look for misspellings that stand in no lexicon. */
  public InspectionRequestBuilder spelling(boolean value) {
    spelling = value;
    return this;
  }

  public InspectionRequestBuilder probes(List<Probe> value) {
    probes = List.copyOf(value);
    return this;
  }

  /** Items the site has to reprint. */
  public InspectionRequestBuilder reprints(List<Reprint> value) {
    reprints = List.copyOf(value);
    return this;
  }

  public InspectionRequestBuilder rules(Set<String> value) {
    rules = Set.copyOf(value);
    return this;
  }

  public InspectionRequestBuilder only(Set<URI> value) {
    only = Set.copyOf(value);
    return this;
  }

  public InspectionRequestBuilder revisits(Revisits value) {
    revisits = value;
    return this;
  }

  public InspectionRequestBuilder answers(Consumer<Fetched> value) {
    answers = value;
    return this;
  }

  public InspectionRequestBuilder cancelled(BooleanSupplier value) {
    cancelled = value;
    return this;
  }

  public InspectionRequest build() {
    return new InspectionRequest(
        site,
        timePoint,
        kind,
        facts,
        crawl,
        fetch,
        pace,
        ignoreRobots,
        addresses,
        lexicon,
        spelling,
        probes,
        reprints,
        rules,
        only,
        revisits,
        answers,
        cancelled);
  }
}
