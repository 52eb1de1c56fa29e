package org.zhengxun.inspector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengxun.inspector.crawl.CrawlLimits;

/**
 * What an archive keeps of a request: all that findings depend on. Places, pace and limits of a
 * fetch say how the answers were got, which an archive need not know; the lexicon is that of who
 * asks again.
 */
final class RequestJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RequestJson() {}

  static String write(InspectionRequest request) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("site", request.site().toString());
    json.put("timePoint", request.timePoint().toString());
    json.put("kind", request.kind().name());
    SiteFacts facts = request.facts();
    json.putObject("facts")
        .put("name", facts.name())
        .put("siteCode", facts.siteCode())
        .put("sponsor", facts.sponsor())
        .put("icp", facts.icp())
        .put("publicSecurity", facts.publicSecurity());
    if (facts.accounts() != null) {
      accounts(json.putArray("accounts"), facts.accounts());
    }
    if (!facts.otherAccounts().isEmpty()) {
      accounts(json.putArray("otherAccounts"), facts.otherAccounts());
    }
    if (!facts.sitesBelow().isEmpty()) {
      texts(json.putArray("sitesBelow"), facts.sitesBelow().stream().map(URI::toString));
    }
    json.putObject("crawl")
        .put("pages", request.crawl().pages())
        .put("depth", request.crawl().depth())
        .put("links", request.crawl().links())
        .put("time", request.crawl().time().toString());
    json.put("ignoreRobots", request.ignoreRobots());
    json.put("spelling", request.spelling());
    ArrayNode probes = json.putArray("probes");
    for (Probe probe : request.probes()) {
      probes
          .addObject()
          .put("at", probe.at().toString())
          .put("ok", probe.ok())
          .put("millis", probe.millis());
    }
    if (!request.reprints().isEmpty()) {
      reprints(json.putArray("reprints"), request.reprints());
    }
    texts(json.putArray("rules"), request.rules().stream());
    texts(json.putArray("only"), request.only().stream().map(URI::toString));
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a request is always JSON", e);
    }
  }

  private static void accounts(ArrayNode array, List<AccountFacts> accounts) {
    for (AccountFacts account : accounts) {
      array
          .addObject()
          .put("name", account.name())
          .put("platform", account.platform())
          .put("accountId", account.accountId())
          .put("url", account.url())
          .put("qrText", account.qrText());
    }
  }

  private static List<AccountFacts> accounts(JsonNode array) {
    List<AccountFacts> accounts = new ArrayList<>();
    for (JsonNode account : array) {
      accounts.add(
          new AccountFacts(
              text(account, "name"),
              text(account, "platform"),
              text(account, "accountId"),
              text(account, "url"),
              text(account, "qrText")));
    }
    return accounts;
  }

  private static void reprints(ArrayNode array, List<Reprint> reprints) {
    for (Reprint reprint : reprints) {
      array
          .addObject()
          .put("title", reprint.title())
          .put("source", reprint.source() == null ? null : reprint.source().toString())
          .put("due", reprint.due() == null ? null : reprint.due().toString());
    }
  }

  private static List<Reprint> reprints(JsonNode array) {
    List<Reprint> reprints = new ArrayList<>();
    for (JsonNode reprint : array) {
      String source = text(reprint, "source");
      String due = text(reprint, "due");
      reprints.add(
          new Reprint(
              reprint.path("title").asText(),
              source == null ? null : URI.create(source),
              due == null ? null : LocalDate.parse(due)));
    }
    return reprints;
  }

  private static void texts(ArrayNode array, Stream<String> texts) {
    texts.sorted().forEach(array::add);
  }

  /**
   * @throws IllegalArgumentException when it is no request
   */
  static InspectionRequestBuilder read(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      JsonNode facts = json.path("facts");
      JsonNode crawl = json.path("crawl");
      return InspectionRequest.of(
              URI.create(json.path("site").asText()),
              ZonedDateTime.parse(json.path("timePoint").asText()))
          .kind(SiteKind.valueOf(json.path("kind").asText()))
          .facts(
              new SiteFacts(
                  text(facts, "name"),
                  text(facts, "siteCode"),
                  text(facts, "sponsor"),
                  text(facts, "icp"),
                  text(facts, "publicSecurity"),
                  json.has("accounts") ? accounts(json.path("accounts")) : null,
                  accounts(json.path("otherAccounts")),
                  set(json.path("sitesBelow")).stream().map(URI::create).toList()))
          .crawl(
              new CrawlLimits(
                  crawl.path("pages").asInt(),
                  crawl.path("depth").asInt(),
                  crawl.path("links").asInt(),
                  Duration.parse(crawl.path("time").asText())))
          .ignoreRobots(json.path("ignoreRobots").asBoolean())
          .spelling(json.path("spelling").asBoolean())
          .probes(probes(json.path("probes")))
          .reprints(reprints(json.path("reprints")))
          .rules(set(json.path("rules")))
          .only(set(json.path("only")).stream().map(URI::create).collect(Collectors.toSet()));
    } catch (JsonProcessingException | java.time.DateTimeException e) {
      throw new IllegalArgumentException("no request of an inspection", e);
    }
  }

  private static String text(JsonNode json, String name) {
    return json.hasNonNull(name) ? json.get(name).asText() : null;
  }

  private static List<Probe> probes(JsonNode array) {
    List<Probe> probes = new ArrayList<>();
    for (JsonNode probe : array) {
      probes.add(
          new Probe(
              Instant.parse(probe.path("at").asText()),
              probe.path("ok").asBoolean(),
              probe.path("millis").asLong()));
    }
    return probes;
  }

  private static Set<String> set(JsonNode array) {
    Set<String> set = new TreeSet<>();
    array.forEach(text -> set.add(text.asText()));
    return set;
  }
}
