package org.zhengxun.inspection.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.shared.Ids;

/** What a finding rests on: what was fetched, when, its hash, and the excerpt. */
@Entity
public class FindingEvidence {
  @Id private UUID id;
  private UUID findingId;
  private String url;
  private String page;
  private Instant fetchedAt;
  private Integer status;
  private String sha256;
  private String excerpt;
  private String contentType;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> pages;

  protected FindingEvidence() {}

  /** Evidence of a finding; its words and count are the finding's own. */
  FindingEvidence(UUID findingId, EvidenceView view) {
    id = Ids.next();
    this.findingId = findingId;
    url = view.url();
    page = view.page();
    fetchedAt = view.fetchedAt();
    status = view.status();
    sha256 = view.sha256();
    excerpt = view.excerpt();
    contentType = view.contentType();
    pages = List.copyOf(view.pages());
  }

  UUID findingId() {
    return findingId;
  }

  /**
   * @param words of the finding it was attached to
   * @param trace of that finding
   */
  EvidenceView view(String words, Trace trace) {
    return new EvidenceView(
        words,
        url,
        page,
        trace.element(),
        trace.excerpt(),
        fetchedAt,
        status,
        sha256,
        excerpt,
        contentType,
        trace.count(),
        pages);
  }
}
