package org.zhengxun.rectification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.Problem;

/** One finding of a task: what is wrong and where, the unit's answer, the machine's second look. */
@Entity
public class RectificationItem {
  @Id private UUID id;
  private UUID taskId;
  private UUID findingId;
  private int position;

  @Enumerated(EnumType.STRING)
  private Part part;

  private UUID subjectId;
  private String targetName;
  private String targetCode;
  private String targetUrl;
  private String rule;
  private String ruleWords;
  private String wording;
  private String suggestion;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Place> places;

  private int placeCount;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> machineRules;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  private String answer;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<AttachedFile> answerFiles;

  private Instant answerSavedAt;
  private Instant answeredAt;
  private String answeredByName;
  private String returnReason;

  // What the machine sees does not overtake what a person is typing: every writer holds the row.
  @OptimisticLock(excluded = true)
  @Enumerated(EnumType.STRING)
  private RecheckState recheckState;

  @OptimisticLock(excluded = true)
  private UUID recheckRun;

  @OptimisticLock(excluded = true)
  private Instant recheckAt;

  @OptimisticLock(excluded = true)
  private String recheckWords;

  @OptimisticLock(excluded = true)
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Place> recheckPlaces;

  @OptimisticLock(excluded = true)
  private String recheckEvidence;

  @Version private int version;

  protected RectificationItem() {}

  /**
   * @param places where it stands, from the evidence
   * @param machineRules the rules the machine can look at again
   */
  RectificationItem(
      RectificationTask task,
      int position,
      Finding finding,
      List<Place> places,
      String suggestion,
      List<String> machineRules) {
    id = Ids.next();
    taskId = task.id();
    this.position = position;
    findingId = finding.id();
    part = finding.about().part();
    subjectId = finding.about().subjectId();
    targetName = finding.about().targetName();
    targetCode = finding.about().targetCode();
    targetUrl = finding.about().targetUrl();
    rule = finding.rule().rule();
    ruleWords = finding.rule().ruleWords();
    wording = finding.wording();
    this.suggestion = suggestion;
    this.places = List.copyOf(places);
    placeCount = Math.max(places.size(), finding.trace().count());
    this.machineRules = List.copyOf(machineRules);
    state = ItemState.OPEN;
    answerFiles = List.of();
    recheckState = RecheckState.NONE;
    recheckPlaces = List.of();
  }

  /** Keeps what was typed; an answered item goes back to being written. */
  void save(String text, List<AttachedFile> files, Instant at) {
    requireWritable();
    answer = text;
    answerFiles = List.copyOf(files);
    answerSavedAt = at;
    if (state == ItemState.ANSWERED) {
      state = ItemState.OPEN;
    }
  }

  /** The answer stands; the machine is asked to look again where it can. */
  void answer(String by, Instant at) {
    requireWritable();
    if (answer == null || answer.isBlank()) {
      throw Problem.invalid("text", "请说明整改情况后再提交");
    }
    state = ItemState.ANSWERED;
    answeredAt = at;
    answeredByName = by;
    returnReason = null;
  }

  /**
   * Marks the item for a second look of the machine; false where only a person can tell.
   *
   * @param run the look it waits for; an earlier one no longer counts
   */
  boolean askMachine(UUID run) {
    if (machineRules.isEmpty()) {
      return false;
    }
    recheckState = RecheckState.WAITING;
    recheckRun = run;
    return true;
  }

  /**
   * Whether a place that the machine sees is one of those it told of; any place of the rule where
   * only a person told of the problem.
   */
  boolean concerns(Place seen) {
    List<Place> told = places.stream().filter(place -> place.words() != null).toList();
    return told.isEmpty() || told.stream().anyMatch(place -> place.isSameAs(seen));
  }

  boolean waitsFor(UUID run) {
    return recheckState.running() && run.equals(recheckRun);
  }

  boolean waitsForAny() {
    return recheckState == RecheckState.WAITING;
  }

  /** Begins the look; one that was asked for separately and still waits is made with it. */
  void startRecheck(UUID run) {
    recheckState = RecheckState.RUNNING;
    recheckRun = run;
  }

  /**
   * @param evidence address of the file with the answers it rests on; null without
   */
  void endRecheck(
      RecheckState outcome, String words, List<Place> where, String evidence, Instant at) {
    recheckState = outcome;
    recheckEvidence = evidence;
    recheckWords = words;
    recheckPlaces = List.copyOf(where);
    recheckAt = at;
  }

  void accept() {
    state = ItemState.ACCEPTED;
    returnReason = null;
  }

  void returnToUnit(String reason) {
    if (state == ItemState.ANSWERED) {
      state = ItemState.RETURNED;
      returnReason = reason;
    }
  }

  private void requireWritable() {
    if (state == ItemState.ACCEPTED) {
      throw Problem.wrongState("该问题已核验为已整改，不需再答复");
    }
  }

  boolean answered() {
    return state == ItemState.ANSWERED || state == ItemState.ACCEPTED;
  }

  public UUID id() {
    return id;
  }

  public UUID taskId() {
    return taskId;
  }

  public UUID findingId() {
    return findingId;
  }

  public int position() {
    return position;
  }

  public Part part() {
    return part;
  }

  public UUID subjectId() {
    return subjectId;
  }

  public String targetName() {
    return targetName;
  }

  public String targetCode() {
    return targetCode;
  }

  public String targetUrl() {
    return targetUrl;
  }

  public String rule() {
    return rule;
  }

  public String ruleWords() {
    return ruleWords;
  }

  public String wording() {
    return wording;
  }

  public String suggestion() {
    return suggestion;
  }

  public List<Place> places() {
    return places;
  }

  /** Pages it stands on, of which {@link #places()} may name only the first. */
  public int placeCount() {
    return placeCount;
  }

  public List<String> machineRules() {
    return machineRules;
  }

  public ItemState state() {
    return state;
  }

  public String answer() {
    return answer;
  }

  public List<AttachedFile> answerFiles() {
    return answerFiles;
  }

  public Instant answerSavedAt() {
    return answerSavedAt;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public String answeredByName() {
    return answeredByName;
  }

  public String returnReason() {
    return returnReason;
  }

  public RecheckState recheckState() {
    return recheckState;
  }

  public Instant recheckAt() {
    return recheckAt;
  }

  public String recheckWords() {
    return recheckWords;
  }

  /** SHA-256 of the file with the answers that the last look rests on; null without. */
  public String recheckEvidence() {
    return recheckEvidence;
  }

  public List<Place> recheckPlaces() {
    return recheckPlaces;
  }

  public int version() {
    return version;
  }
}
