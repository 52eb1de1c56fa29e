package org.zhengxun.inspector.check;

import java.util.List;
import org.zhengxun.inspector.InspectionRequest;

/** The registry of checks. */
public final class Checks {
  private Checks() {}

  /** New checks for one inspection, only those with a rule that was asked for. */
  public static List<Check> of(InspectionRequest request) {
    List<Check> all =
        List.of(
            new DeadLinksCheck(),
            new FooterMarksCheck(request.facts()),
            new ErrorReportEntryCheck(request.facts().siteCode()),
            new MetaLabelsCheck(),
            new ProbesCheck(),
            new CertificateCheck(),
            new Ipv6Check(),
            new DomainCheck(),
            new SiteNameCheck(request.facts().name()),
            new SiteSearchCheck(),
            new SmartSearchCheck(request.facts().sitesBelow(), request.timePoint().toLocalDate()),
            new OutdatedTechniqueCheck(),
            new AccountsCheck(request.facts().accounts(), request.facts().otherAccounts()),
            new PersonalDataCheck(),
            new HiddenLinksCheck(),
            new OutsideNoticeCheck(),
            new IllicitContentCheck(),
            new HomeUpdateCheck(),
            new ColumnVetoesCheck(),
            new ColumnUpdatesCheck(),
            new RequiredColumnsCheck(),
            new PolicyInterpretationCheck(),
            new ForgedDatesCheck(),
            new ServiceGuidesCheck(),
            new ServiceItemsCheck(),
            new PublicMessagesCheck(),
            new StatisticsCheck(),
            new AdviceEntryCheck(),
            new DataPublicationCheck(),
            new SurveysCheck(),
            new DisclosureCheck(),
            new ReprintsCheck(request.reprints()),
            new WordingCheck(request.lexicon(), request.spelling()));
    return all.stream()
        .filter(check -> check.rules().stream().anyMatch(request::wants))
        .<Check>map(Guarded::new)
        .toList();
  }

  /**
   * Lets every check conclude; a rule without a word against it is clean, in so far as it was seen.
   */
  public static Findings conclude(List<Check> checks, Inspected site) {
    Findings findings = new Findings(site.request());
    for (Check check : checks) {
      check.conclude(site, findings);
      check.rules().forEach(rule -> findings.clean(rule, site.provesClean(rule)));
    }
    return findings;
  }
}
