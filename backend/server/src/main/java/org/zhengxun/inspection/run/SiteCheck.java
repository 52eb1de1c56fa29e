package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.zhengxun.catalog.lexicon.LexiconInForce;
import org.zhengxun.inspection.AccountSource;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.RegisterSource;
import org.zhengxun.inspection.RegisteredTarget;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.inspection.reprint.ReprintItem;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.SiteFacts;
import org.zhengxun.inspector.SiteKind;
import org.zhengxun.inspector.check.Checks;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Pace;
import org.zhengxun.inspector.fetch.Revisits;
import org.zhengxun.inspector.fetch.SharedPace;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.time.BusinessClock;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.SystemWork;

/**
 * Looks at one site with the product's limits and pace. Takes seconds to an hour: call it in a job,
 * outside any transaction.
 */
@ApplicationScoped
public class SiteCheck {
  private static final Logger LOG = Logger.getLogger(SiteCheck.class);
  private static final String ACCOUNTS = "X006";
  private static final String SMART_SEARCH = "B095";

  private final InspectionLimits limits;
  private final Pace pace;
  private final Places places;
  private final RunArchives archives;
  private final LexiconInForce lexicons;
  private final AccountSource accounts;
  private final RegisterSource register;
  private final SystemWork system;
  private final Inspector inspector;
  private final Set<String> known;

  SiteCheck(
      InspectionLimits limits,
      Places places,
      RunArchives archives,
      LexiconInForce lexicons,
      AccountSource accounts,
      RegisterSource register,
      SystemWork system,
      Clock clock) {
    this.limits = limits;
    this.pace = new SharedPace(limits.pace());
    this.places = places;
    this.archives = archives;
    this.lexicons = lexicons;
    this.accounts = accounts;
    this.register = register;
    this.system = system;
    this.inspector = new Inspector(clock);
    this.known =
        Checks.of(
                InspectionRequest.of(
                        URI.create("http://known.invalid/"),
                        ZonedDateTime.of(2025, 1, 1, 0, 0, 0, 0, BusinessClock.ZONE))
                    .build())
            .stream()
            .flatMap(check -> check.rules().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the machine can check a rule of the catalogue or an X rule. */
  public boolean knows(String rule) {
    return known.contains(rule);
  }

  /**
   * Checks some rules of one site again, and keeps the answers behind what it finds.
   *
   * @param rules those the machine does not know are left out of the outcome
   * @param run its name, unlike that of any other at the same time
   * @throws org.zhengxun.inspector.InspectionCancelledException when {@code stopping} says so
   */
  public Outcome check(Subject subject, Set<String> rules, UUID run, BooleanSupplier stopping) {
    Set<String> wanted = new HashSet<>(rules);
    wanted.retainAll(known);
    if (wanted.isEmpty()) {
      return new Outcome(true, true, "这些问题须由人工核实", Map.of(), null);
    }
    InspectionRequest request = request(subject, wanted, Revisits.none(), fetched -> {}, stopping);
    try {
      Report report = archived(request, ProgressListener.none(), archives.of(run));
      RunOutcome outcome = RunOutcome.of(report, limits);
      FileStore.Kept evidence = archives.keep(run, report).file();
      return new Outcome(
          outcome.reached(),
          outcome.whole(),
          outcome.words(),
          outcomes(report, wanted),
          evidence == null ? null : evidence.sha256());
    } finally {
      archives.remove(run);
    }
  }

  /**
   * Checks all rules of a site and keeps its answers in a file; goes on with one that was not
   * finished, and reads one that was without asking the site again. A file that cannot be gone on
   * with, because the register changed meanwhile or it is spoilt, is begun anew.
   *
   * @param earlier what an earlier run was answered
   * @param archive the file
   */
  Report inspect(
      Subject subject,
      Revisits earlier,
      ProgressListener listener,
      Consumer<Fetched> answers,
      BooleanSupplier stopping,
      Path archive) {
    return archived(request(subject, Set.of(), earlier, answers, stopping), listener, archive);
  }

  private Report archived(InspectionRequest request, ProgressListener listener, Path archive) {
    try {
      return Inspector.isFinished(archive)
          ? inspector.again(request, listener, archive)
          : inspector.inspect(request, listener, archive);
    } catch (IOException e) {
      LOG.infof("The inspection of %s begins anew: %s", request.site(), e.getMessage());
    }
    try {
      Files.deleteIfExists(archive);
      return inspector.inspect(request, listener, archive);
    } catch (IOException e) {
      throw new UncheckedIOException("The answers of a run could not be kept", e);
    }
  }

  private InspectionRequest request(
      Subject subject,
      Set<String> rules,
      Revisits earlier,
      Consumer<Fetched> answers,
      BooleanSupplier stopping) {
    RegisteredTarget site = subject.site();
    if (site.part() != Part.SITES || site.url() == null) {
      throw new IllegalArgumentException("not a site with an address: " + site.name());
    }
    return InspectionRequest.of(
            AddressParser.parse(site.url()).toUri(), subject.timePoint().atZone(BusinessClock.ZONE))
        .kind(site.isPortal() ? SiteKind.PORTAL : SiteKind.DEPARTMENT)
        .facts(facts(site, rules))
        .crawl(new CrawlLimits(limits.pages(), limits.depth(), limits.links(), limits.time()))
        .pace(pace)
        .ignoreRobots(limits.ignoreRobots())
        .addresses(places.policy())
        .lexicon(lexicons.of(subject.office()))
        .reprints(subject.reprints().stream().map(ReprintItem::forMachine).toList())
        .rules(rules)
        .revisits(earlier)
        .answers(answers)
        .cancelled(stopping)
        .build();
  }

  private SiteFacts facts(RegisteredTarget site, Set<String> rules) {
    Optional<AccountSource.Around> around =
        rules.isEmpty() || rules.contains(ACCOUNTS)
            ? system.call(Actor.system(), () -> accounts.around(site))
            : Optional.empty();
    List<URI> below =
        rules.isEmpty() || rules.contains(SMART_SEARCH)
            ? system.call(Actor.system(), () -> register.below(site))
            : List.of();
    return new SiteFacts(
        site.name(),
        site.code(),
        site.unitName(),
        site.icp(),
        site.publicSecurity(),
        around.map(AccountSource.Around::own).orElse(null),
        around.map(AccountSource.Around::others).orElse(List.of()),
        below);
  }

  private static Map<String, RuleOutcome> outcomes(Report report, Set<String> wanted) {
    Map<String, RuleOutcome> outcomes = new HashMap<>();
    for (String rule : wanted) {
      RuleStatus status = report.checked().rules().getOrDefault(rule, RuleStatus.NO_DATA);
      List<EvidenceView> evidence =
          report.findings().stream()
              .filter(finding -> finding.rule().equals(rule))
              .map(Harvest::evidence)
              .toList();
      outcomes.put(rule, new RuleOutcome(status.concludes(), status.words(), evidence));
    }
    return outcomes;
  }

  /**
   * What is looked at.
   *
   * @param office whose lexicon holds
   * @param timePoint date rules are judged against it
   * @param reprints what the site has to reprint
   */
  public record Subject(
      UUID office, RegisteredTarget site, Instant timePoint, List<ReprintItem> reprints) {}

  /**
   * What a check said.
   *
   * @param reached whether the site could be read at all
   * @param whole whether nothing of the site was left out
   * @param words in one short sentence
   * @param rules by reference
   * @param evidence SHA-256 of the file with the answers behind what was found; null without
   */
  public record Outcome(
      boolean reached,
      boolean whole,
      String words,
      Map<String, RuleOutcome> rules,
      String evidence) {}

  /**
   * What is said of one rule.
   *
   * @param concluded whether the machine can tell: it found places, or looked at all that the rule
   *     concerns and found none
   * @param words the status in Chinese
   * @param places where the problem still stands
   */
  public record RuleOutcome(boolean concluded, String words, List<EvidenceView> places) {}
}
