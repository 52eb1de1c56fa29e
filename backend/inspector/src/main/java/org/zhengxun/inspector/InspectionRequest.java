package org.zhengxun.inspector;

import java.net.URI;
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
import org.zhengxun.inspector.wording.Lexicon;

/**
 * What to inspect and how; made by {@link #of}.
 *
 * @param site home page
 * @param timePoint 监测时间点: all date rules are judged against its date in Asia/Shanghai
 * @param kind portal or department site
 * @param facts what the register says
 * @param crawl how far to go
 * @param fetch limits of one fetch
 * @param pace how fast each host may be asked, by host and time
 * @param ignoreRobots true when the operator overrides robots.txt
 * @param addresses which places may be reached
 * @param lexicon wrong expressions and protected phrases to look for
 * @param spelling true to look for misspellings that stand in no lexicon, too
 * @param probes looks at the home page made over the week before; may be empty
 * @param reprints items the site has to reprint; empty when no list is given
 * @param rules the rules to check; empty for all
 * @param only pages to look at beside the home page, for a re-check; empty for a crawl
 * @param revisits earlier answers of pages, which are asked for again only when they changed
 * @param answers hears of every page that was fetched and of links that do not open, from many
 *     threads; must be quick
 * @param cancelled asked often; true ends the inspection
 */
public record InspectionRequest(
    URI site,
    ZonedDateTime timePoint,
    SiteKind kind,
    SiteFacts facts,
    CrawlLimits crawl,
    FetchLimits fetch,
    Pace pace,
    boolean ignoreRobots,
    AddressPolicy addresses,
    Lexicon lexicon,
    boolean spelling,
    List<Probe> probes,
    List<Reprint> reprints,
    Set<String> rules,
    Set<URI> only,
    Revisits revisits,
    Consumer<Fetched> answers,
    BooleanSupplier cancelled) {

  /** The usual request for a site at a time point: all rules, public addresses, 2 requests/s. */
  public static InspectionRequestBuilder of(URI site, ZonedDateTime timePoint) {
    return new InspectionRequestBuilder(site, timePoint);
  }

  /** True when the rule is asked for. */
  public boolean wants(String rule) {
    return rules.isEmpty() || rules.contains(rule);
  }
}
