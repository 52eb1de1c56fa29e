package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhengxun.notice.text.Figure;
import org.zhengxun.notice.text.TitleLines;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Scope;

/** Lists, pages and documents of notices: a draft from the records now, an issued one as frozen. */
@ApplicationScoped
public class NoticeReading {
  private final EntityManager entities;
  private final NoticeRepository notices;
  private final ContentMaker contents;
  private final NoticePaper paper;
  private final NoticeSettings settings;
  private final Signing signing;
  private final FileStore store;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  NoticeReading(
      EntityManager entities,
      NoticeRepository notices,
      ContentMaker contents,
      NoticePaper paper,
      NoticeSettings settings,
      Signing signing,
      FileStore store,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.entities = entities;
    this.notices = notices;
    this.contents = contents;
    this.paper = paper;
    this.settings = settings;
    this.signing = signing;
    this.store = store;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public Page<NoticeRow> list(NoticeFilter filter, PageRequest request) {
    return Listing.of(entities, Notice.class, "notice n")
        .where("n.state <> 'DISCARDED'")
        .where("(n.state = 'ISSUED' or n.org_id = :me)", "me", scope.org())
        .where("n.state in (:states)", "states", names(filter.states))
        .where("n.campaign_id = :campaign", "campaign", filter.campaign)
        .where("n.year = :year", "year", filter.year)
        .search(filter.q, "n.title", "n.campaign_title", "n.issuer_name")
        .sort("saved", SortKey.time("n.saved_at"))
        .sort("issued", SortKey.time("n.issued_at"))
        .sort("title", SortKey.chinese("n.title"))
        .page(newestFirst(request))
        .map(NoticeRow::of);
  }

  @Transactional
  public NoticeView view(UUID id) {
    Notice notice = notices.get(id);
    Standing standing = standing(notice);
    Content content = standing.content();
    List<NoticeAction> actions = NoticeAction.of(notice, scope.actor());
    return new NoticeView(
        NoticeRow.of(notice),
        notice.numberPrefix(),
        TitleLines.of(notice.title()),
        notice.addressees(),
        notice.copies(),
        settings.notes(notice.orgId()),
        standing.text().blocks(),
        standing.printed(),
        content.figures().stream().map(figure -> figure(figure, content)).toList(),
        content.annexes().stream().map(NoticeView.AnnexView::of).toList(),
        notice.state() == NoticeState.ISSUED ? List.of() : standing.warnings(),
        standing.hash(),
        notice.returnReason(),
        actions,
        actions.contains(NoticeAction.SIGN) ? signing.expect(notice) : null,
        notices.steps(id).stream().map(NoticeStep::view).toList());
  }

  @Transactional
  public FigureOrigin origin(UUID id, String key) {
    Content content = standing(notices.get(id)).content();
    Figure figure = content.asFigures().find(key).orElseThrow(() -> Problem.notFound("这个数字"));
    return new FigureOrigin(
        key, figure.label(), figure.text(), formula(content, key), content.rowsOf(key));
  }

  /** The document: of a draft as it stands, of an issued notice the bytes that were signed. */
  @Transactional
  @Audited("notice.download")
  public Document document(UUID id) {
    Notice notice = notices.get(id);
    audit.subject("notice", id, notice.title());
    if (notice.state() == NoticeState.ISSUED) {
      try (InputStream kept = store.open(notice.fileSha256())) {
        return new Document(notice.title() + ".docx", kept.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("The signed document could not be read", e);
      }
    }
    byte[] draft = paper.draft(notice, standing(notice), LocalDate.now(clock));
    return new Document(notice.title() + "（草稿）.docx", draft);
  }

  private Standing standing(Notice notice) {
    return notice.state() == NoticeState.ISSUED
        ? Standing.issued(notice, settings.notes(notice.orgId()), notices.content(notice.id()))
        : contents.now(notice);
  }

  private static NoticeView.NoticeFigure figure(Figure figure, Content content) {
    return new NoticeView.NoticeFigure(
        figure.key(),
        figure.kind().name(),
        figure.label(),
        figure.text(),
        formula(content, figure.key()),
        content.rowsOf(figure.key()).size());
  }

  private static String formula(Content content, String key) {
    return content.formulas().getOrDefault(key, "来自检查任务或本单位设置");
  }

  private static PageRequest newestFirst(PageRequest request) {
    if (request.sort == null || request.sort.isBlank()) {
      request.sort = "-saved";
    }
    return request;
  }

  private static List<String> names(List<NoticeState> states) {
    return states == null ? List.of() : states.stream().map(NoticeState::name).toList();
  }

  /** A file to be downloaded. */
  public record Document(String name, byte[] bytes) {}
}
