package org.zhengxun.inspection.run;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.inspector.crawl.Trap;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.SkippedLink;

/** What a run tells beside its findings; apart from the run because lists do not read it. */
@Entity
class RunChecked {
  /** More addresses than this that were not looked at are only counted. */
  private static final int MOST_SKIPPED = 200;

  @Id private UUID runId;
  private UUID orgId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> notes;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<LeftAlone> traps;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<NotLooked> skipped;

  private int skippedCount;
  private String evidenceSha256;
  private Long evidenceBytes;
  private int evidenceAnswers;
  private int evidenceLeft;

  protected RunChecked() {}

  /**
   * @param left problems that are only counted, by rule
   */
  RunChecked(
      UUID runId, UUID orgId, Report.Checked checked, Map<String, Integer> left, KeptAnswers kept) {
    this.runId = runId;
    this.orgId = orgId;
    notes = new TreeMap<>(checked.notes());
    left.forEach(
        (rule, count) ->
            notes.merge(rule, "另有 " + count + " 个同类问题没有列出", (words, more) -> words + "；" + more));
    traps = checked.traps().stream().map(LeftAlone::of).toList();
    skipped = checked.skipped().stream().limit(MOST_SKIPPED).map(NotLooked::of).toList();
    skippedCount = checked.skipped().size();
    if (kept.file() != null) {
      evidenceSha256 = kept.file().sha256();
      evidenceBytes = kept.file().size();
    }
    evidenceAnswers = kept.answers();
    evidenceLeft = kept.left();
  }

  /** By rule, in words. */
  Map<String, String> notes() {
    return notes;
  }

  List<LeftAlone> traps() {
    return traps;
  }

  /** The first addresses that were not looked at. */
  List<SkippedLink> skipped() {
    return skipped.stream().map(NotLooked::link).toList();
  }

  /** All of them. */
  int skippedCount() {
    return skippedCount;
  }

  /** Hash of the WARC file with the answers behind findings; empty when none was kept. */
  Optional<String> evidence() {
    return Optional.ofNullable(evidenceSha256);
  }

  /** What that file is, in words. */
  String evidenceWords() {
    String left = evidenceLeft == 0 ? "" : "，另有 " + evidenceLeft + " 个因过大未存";
    return "%d 个应答，%d KB，SHA-256 %s%s"
        .formatted(evidenceAnswers, (evidenceBytes + 1023) / 1024, evidenceSha256, left);
  }

  /**
   * Endless addresses of a site that a run left alone.
   *
   * @param kind how it was told, in words
   * @param url the first of them
   * @param count how many there were
   */
  @RegisterForReflection
  public record LeftAlone(String kind, String url, int count) {
    static LeftAlone of(Trap trap) {
      return new LeftAlone(trap.kind().words(), trap.url(), trap.count());
    }

    /** In one sentence. */
    String words() {
      return "%s，略去 %d 个地址，如 %s".formatted(kind, count, url);
    }
  }

  /** An address that was not looked at. */
  @RegisterForReflection
  record NotLooked(String url, String page, Cause cause, int count) {
    static NotLooked of(SkippedLink link) {
      return new NotLooked(link.url(), link.page(), link.cause(), link.count());
    }

    SkippedLink link() {
      return new SkippedLink(url, page, cause, count);
    }
  }
}
