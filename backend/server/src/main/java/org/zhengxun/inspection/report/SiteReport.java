package org.zhengxun.inspection.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.inspector.check.SiteRules;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.ReadableReport;
import org.zhengxun.inspector.report.ReadableReport.Fact;
import org.zhengxun.inspector.report.ReadableReport.Problem;
import org.zhengxun.inspector.report.ReadableReport.Proof;
import org.zhengxun.inspector.report.ReadableReport.RuleLine;
import org.zhengxun.inspector.report.ReportHtml;
import org.zhengxun.inspector.report.ReportXlsx;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.inspector.report.SkippedLink;
import org.zhengxun.shared.web.Download;

/**
 * What a reader may know of one inspection of a site or of one unit's sites, and its files.
 *
 * @param title of the report
 * @param about the site's or unit's name
 * @param facts the head, label and words
 * @param limits what the machine left out, or null
 * @param statuses what the machine says of each rule; empty where the reader may not know
 * @param notes what the machine says beside that, by rule
 * @param problems what the reader may know
 * @param skipped addresses the machine did not look at
 * @param remarks how to read it
 */
public record SiteReport(
    String title,
    String about,
    LinkedHashMap<String, String> facts,
    String limits,
    Map<String, String> statuses,
    Map<String, String> notes,
    List<Reported> problems,
    List<SkippedLink> skipped,
    List<String> remarks) {

  /** The report as a download. */
  public Response download(ReportForm form) {
    String name = about + "_" + title;
    if (form == ReportForm.HTML) {
      return Download.of(
          name + ".html", MediaType.TEXT_HTML + ";charset=UTF-8", ReportHtml.write(readable()));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ReportXlsx.write(readable(), file);
    return Download.of(name + ".xlsx", Download.XLSX, file.toByteArray());
  }

  private ReadableReport readable() {
    List<Problem> listed = problems.stream().flatMap(p -> places(p).stream()).toList();
    return new ReadableReport(
        title,
        about,
        facts.entrySet().stream().map(f -> new Fact(f.getKey(), f.getValue())).toList(),
        limits,
        rules(listed),
        listed,
        skipped,
        remarks);
  }

  /** What is said about each rule, in the order of the catalogue. */
  List<RuleLine> rules() {
    return rules(problems.stream().flatMap(p -> places(p).stream()).toList());
  }

  private List<RuleLine> rules(List<Problem> listed) {
    Map<String, String> titles = new TreeMap<>(Finding.RULE_ORDER);
    statuses.keySet().forEach(rule -> titles.put(rule, ""));
    problems.forEach(problem -> titles.put(problem.rule(), problem.ruleWords()));
    Map<String, List<Problem>> byRule =
        listed.stream().collect(Collectors.groupingBy(Problem::rule));
    return titles.entrySet().stream()
        .map(
            rule -> {
              List<Problem> found = byRule.getOrDefault(rule.getKey(), List.of());
              String title = SiteRules.title(rule.getKey()).orElse(rule.getValue());
              return line(rule.getKey(), title, found);
            })
        .toList();
  }

  /** People's decisions come before the machine's words. */
  private RuleLine line(String rule, String title, List<Problem> found) {
    String note = notes.getOrDefault(rule, "");
    if (!found.isEmpty()) {
      boolean decided = found.stream().anyMatch(Problem::decided);
      return new RuleLine(
          rule, title, decided ? RuleStatus.FAULT : RuleStatus.CANDIDATES, found.size(), note);
    }
    RuleStatus machine = RuleStatus.valueOf(statuses.get(rule));
    return machine == RuleStatus.FAULT || machine == RuleStatus.CANDIDATES
        ? new RuleLine(rule, title, RuleStatus.CLEAN, 0, "程序发现的疑似问题经复核已排除")
        : new RuleLine(rule, title, machine, 0, note);
  }

  private static List<Problem> places(Reported reported) {
    List<Problem> places = new ArrayList<>();
    for (EvidenceView place : reported.places()) {
      places.add(problem(reported, place));
    }
    if (places.isEmpty()) {
      places.add(
          problem(
              reported,
              new EvidenceView(
                  null, "", null, null, null, null, null, null, null, null, 1, List.of())));
    }
    return places;
  }

  private static Problem problem(Reported reported, EvidenceView place) {
    boolean more = place.words() != null && !place.words().equals(reported.words());
    return new Problem(
        reported.rule(),
        reported.standing(),
        !reported.open(),
        more ? reported.words() + "：" + place.words() : reported.words(),
        place.url(),
        Objects.equals(place.page(), place.url())
            ? ""
            : Objects.requireNonNullElse(place.page(), ""),
        Objects.requireNonNullElse(place.element(), ""),
        Objects.requireNonNullElse(place.unseen(), ""),
        place.marked(),
        place.count(),
        place.pages() == null ? List.of() : place.pages(),
        place.fetchedAt() == null
            ? null
            : new Proof(
                place.url(),
                place.fetchedAt(),
                Objects.requireNonNullElse(place.status(), 0),
                place.sha256()));
  }
}
