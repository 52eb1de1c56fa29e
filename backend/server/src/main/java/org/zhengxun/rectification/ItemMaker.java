package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;

/** Copies into a task what the unit must know of each finding. */
@ApplicationScoped
class ItemMaker {
  /** More places than this are only counted: the unit mends a template, not each page by hand. */
  private static final int PLACES_SHOWN = 30;

  private final FindingRepository findings;
  private final Suggestions suggestions;
  private final SecondLook machine;

  ItemMaker(FindingRepository findings, Suggestions suggestions, SecondLook machine) {
    this.findings = findings;
    this.suggestions = suggestions;
    this.machine = machine;
  }

  List<RectificationItem> items(RectificationTask task, List<Finding> of) {
    List<RectificationItem> items = new ArrayList<>();
    for (Finding finding : of) {
      items.add(
          new RectificationItem(
              task,
              items.size() + 1,
              finding,
              places(finding),
              suggestion(finding),
              machineRules(finding)));
    }
    return items;
  }

  private List<Place> places(Finding finding) {
    return findings.evidence(finding.id()).stream()
        .map(Place::of)
        .distinct()
        .limit(PLACES_SHOWN)
        .toList();
  }

  private String suggestion(Finding finding) {
    return rules(finding).map(suggestions::of).filter(s -> s != null).findFirst().orElse(null);
  }

  /** The finding's own rule; where only a person knows that one, the rules it covers. */
  private List<String> machineRules(Finding finding) {
    if (finding.about().part() != Part.SITES) {
      return List.of();
    }
    String own = finding.rule().rule();
    return machine.knows(own)
        ? List.of(own)
        : finding.covers().stream().filter(machine::knows).distinct().toList();
  }

  private static Stream<String> rules(Finding finding) {
    return Stream.concat(Stream.of(finding.rule().rule()), finding.covers().stream());
  }
}
