package org.zhengxun.catalog.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhengxun.inspector.wording.LexiconEntry;
import org.zhengxun.inspector.wording.LexiconSheet;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/**
 * What the reader's lexicon says: first the offices' rows, then those that ship with the product,
 * each part in the order asked for.
 */
@ApplicationScoped
public class LexiconListing {
  private static final String SHIPPED = "shipped:";

  private final LexiconRepository rows;
  private final OrganisationRepository organisations;
  private final Scope scope;
  private final AuditNote audit;

  LexiconListing(
      LexiconRepository rows, OrganisationRepository organisations, Scope scope, AuditNote audit) {
    this.rows = rows;
    this.organisations = organisations;
    this.scope = scope;
    this.audit = audit;
  }

  @Transactional
  public Page<LexiconRowView> list(PageRequest request, LexiconFilter filter) {
    List<ShippedLexicon.Row> shipped = ShippedLexicon.list(filter, request.sort);
    Page<LexiconRow> offices = offices(request, filter);
    Map<UUID, LexiconRowView.Off> off = off();
    List<LexiconRowView> items =
        new ArrayList<>(offices.items().stream().map(r -> view(r, off)).toList());
    String next = offices.nextCursor();
    if (next == null) {
      int from = Math.min(offset(request.cursor), shipped.size());
      int to = Math.min(from + request.limit - items.size(), shipped.size());
      shipped
          .subList(from, to)
          .forEach(row -> items.add(LexiconRowView.of(row, off.get(row.id()))));
      next = to < shipped.size() ? SHIPPED + to : null;
    }
    return new Page<>(items, next, offices.total() + shipped.size());
  }

  /** The rows of the list as xlsx that can be imported again; without a kind both kinds. */
  @Transactional
  @Audited("lexicon.export")
  public byte[] export(PageRequest request, LexiconFilter filter) {
    List<LexiconContent> all =
        Stream.concat(
                offices(request.whole(), filter).items().stream().map(LexiconRow::content),
                ShippedLexicon.list(filter, request.sort).stream().map(ShippedLexicon.Row::content))
            .toList();
    audit.detail(all.size() + " 条");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LexiconSheet.write(
        of(all, LexiconKind.ENTRY).map(LexiconContent::entry).toList(),
        of(all, LexiconKind.PHRASE).map(LexiconContent::phrase).toList(),
        file);
    return file.toByteArray();
  }

  /** The usual categories, then those that rows carry besides. */
  @Transactional
  public List<String> categories() {
    return Stream.of(
            LexiconEntry.CATEGORIES.stream(),
            ShippedLexicon.all().stream().map(row -> row.content().category()),
            rows.categories().stream().sorted(Comparator.naturalOrder()))
        .flatMap(categories -> categories)
        .filter(category -> !category.isBlank())
        .distinct()
        .toList();
  }

  LexiconRowView view(LexiconRow row) {
    return view(row, off());
  }

  LexiconRowView view(ShippedLexicon.Row row) {
    return LexiconRowView.of(row, off().get(row.id()));
  }

  private static Stream<LexiconContent> of(List<LexiconContent> all, LexiconKind kind) {
    return all.stream().filter(content -> content.kind() == kind);
  }

  /** None of them once the shipped rows are shown; their number all the same. */
  private Page<LexiconRow> offices(PageRequest request, LexiconFilter filter) {
    scope.org();
    if (filter.origin == LexiconOrigin.BUILT_IN) {
      return new Page<>(List.of(), null, 0);
    }
    if (request.cursor == null || !request.cursor.startsWith(SHIPPED)) {
      return rows.page(request, filter, scope.actor());
    }
    PageRequest counted = new PageRequest();
    counted.limit = 1;
    return new Page<>(List.of(), null, rows.page(counted, filter, scope.actor()).total());
  }

  private static int offset(String cursor) {
    if (cursor == null || !cursor.startsWith(SHIPPED)) {
      return 0;
    }
    String offset = cursor.substring(SHIPPED.length());
    if (!offset.matches("\\d{1,6}")) {
      throw Problem.invalid("cursor", "翻页位置无效，请从第一页重新查看");
    }
    return Integer.parseInt(offset);
  }

  private LexiconRowView view(LexiconRow row, Map<UUID, LexiconRowView.Off> off) {
    Organisation owner = organisations.get(row.orgId());
    return LexiconRowView.of(
        row, LexiconOrigin.of(owner, scope.actor()), owner.name(), off.get(row.id()));
  }

  /** What does not hold for the reader; of several in the line the topmost says why. */
  private Map<UUID, LexiconRowView.Off> off() {
    Actor reader = scope.actor();
    List<Organisation> line = organisations.line(organisations.get(scope.org()));
    Map<UUID, LexiconRowView.Off> off = new HashMap<>();
    Map<UUID, String> names = new HashMap<>();
    line.forEach(org -> names.put(org.id(), org.name()));
    List<UUID> order = line.stream().map(Organisation::id).toList();
    rows.switches(order).stream()
        .sorted(Comparator.comparingInt(s -> order.indexOf(s.orgId())))
        .forEach(
            s ->
                off.putIfAbsent(
                    s.rowId(),
                    new LexiconRowView.Off(
                        s.reason(),
                        names.get(s.orgId()),
                        s.orgId().equals(reader.orgId()),
                        s.editedAt(),
                        s.editedByName())));
    return off;
  }
}
