package org.zhengxun.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.zhengxun.inspector.page.PageText;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.problem.Problem;

/** The archived pages that findings rest on, for whoever sees the finding. */
@ApplicationScoped
public class EvidencePages {
  private final FindingRepository findings;
  private final FileStore store;
  private final AuditNote audit;

  EvidencePages(FindingRepository findings, FileStore store, AuditNote audit) {
    this.findings = findings;
    this.store = store;
    this.audit = audit;
  }

  /** The page's source as it was read, decoded; who looked is recorded, as it may hold names. */
  @Transactional
  @Audited("finding.evidence")
  public String source(UUID findingId, String sha256) {
    EvidenceView page = kept(findingId, sha256);
    try (InputStream body = store.open(sha256)) {
      return PageText.decode(body.readAllBytes(), page.contentType()).text();
    } catch (IOException e) {
      throw new UncheckedIOException("The archived page could not be read", e);
    }
  }

  private EvidenceView kept(UUID findingId, String sha256) {
    Finding finding = findings.get(findingId);
    audit.subject("finding", findingId, finding.about().targetName() + " " + finding.rule().rule());
    return findings.keptPage(findingId, sha256).orElseThrow(() -> Problem.notFound("取证页面"));
  }
}
