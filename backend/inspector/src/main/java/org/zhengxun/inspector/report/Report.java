package org.zhengxun.inspector.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.crawl.Trap;

/**
 * The result of an inspection; {@code openapi/inspection-report.schema.json} describes its JSON.
 *
 * @param site home page
 * @param timePoint 监测时间点
 * @param started real time
 * @param finished real time
 * @param tool name and version of the inspector
 * @param checked what was looked at
 * @param findings problems only, sorted
 */
@JsonPropertyOrder({"site", "timePoint", "started", "finished", "tool", "checked", "findings"})
public record Report(
    String site,
    ZonedDateTime timePoint,
    ZonedDateTime started,
    ZonedDateTime finished,
    String tool,
    Checked checked,
    List<Finding> findings) {

  /**
   * What was looked at.
   *
   * @param pages pages read
   * @param links distinct addresses looked at
   * @param rules what is said about each rule
   * @param notes what is to be said beside the findings of a rule: figures of samples, why nothing
   *     can be said; left out of the JSON when there are none
   * @param cut why something of the site was left out, or null; left out of the JSON when null
   * @param skipped addresses not looked at; left out of the JSON when there are none
   * @param traps endless addresses left alone; left out of the JSON when there are none
   */
  @JsonPropertyOrder({"pages", "links", "rules", "notes", "cut", "skipped", "traps"})
  public record Checked(
      int pages,
      int links,
      SortedMap<String, RuleStatus> rules,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<String, String> notes,
      @JsonInclude(JsonInclude.Include.NON_NULL) Cut cut,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SkippedLink> skipped,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Trap> traps) {}

  /** The same report of an inspection that began earlier. */
  public Report at(ZonedDateTime began) {
    return new Report(site, timePoint, began, finished, tool, checked, findings);
  }

  /** The same report with words to be told beside some rules. */
  public Report noting(List<String> rules, String words) {
    SortedMap<String, String> notes = new TreeMap<>(Finding.RULE_ORDER);
    notes.putAll(checked.notes());
    rules.forEach(rule -> notes.merge(rule, words, (told, more) -> told + "；" + more));
    Checked more =
        new Checked(
            checked.pages(),
            checked.links(),
            checked.rules(),
            notes,
            checked.cut(),
            checked.skipped(),
            checked.traps());
    return new Report(site, timePoint, started, finished, tool, more, findings);
  }

  /** The same report of an inspection that ended at another time. */
  public Report until(ZonedDateTime ended) {
    return new Report(site, timePoint, started, ended, tool, checked, findings);
  }
}
