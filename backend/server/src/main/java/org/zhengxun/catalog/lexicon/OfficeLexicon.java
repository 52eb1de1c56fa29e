package org.zhengxun.catalog.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Scope;

/** Writes an organisation's own rows and switches one by one. */
@ApplicationScoped
public class OfficeLexicon {
  private static final String SUBJECT = "lexicon";

  private final LexiconRepository rows;
  private final LexiconListing listing;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  OfficeLexicon(
      LexiconRepository rows, LexiconListing listing, Scope scope, Clock clock, AuditNote audit) {
    this.rows = rows;
    this.listing = listing;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  @Audited("lexicon.create")
  public LexiconRowView create(LexiconContent typed) {
    LexiconContent content = typed.checked();
    requireNew(content, null);
    LexiconRow row = new LexiconRow(scope.org(), content, clock.instant(), by());
    rows.add(row);
    rows.flush();
    audit.subject(SUBJECT, row.id(), row.wording());
    return listing.view(row);
  }

  @Transactional
  @Audited("lexicon.change")
  public LexiconRowView change(UUID id, int version, LexiconContent typed) {
    LexiconRow row = own(id, version);
    LexiconContent content = typed.checked();
    if (content.kind() != row.content().kind()) {
      throw Problem.invalid("kind", "类型不能修改，请删除后另行添加");
    }
    requireNew(content, id);
    row.change(content, clock.instant(), by());
    rows.flush();
    audit.subject(SUBJECT, id, row.wording());
    return listing.view(row);
  }

  @Transactional
  @Audited("lexicon.remove")
  public void remove(UUID id, int version) {
    LexiconRow row = own(id, version);
    row.remove(clock.instant(), by());
    audit.subject(SUBJECT, id, row.wording());
  }

  /** For the own organisation and everyone below it. */
  @Transactional
  @Audited("lexicon.end")
  public LexiconRowView switchOff(UUID id, String reason) {
    LexiconRowView row = inherited(id);
    Optional<LexiconSwitch> earlier = rows.switchOf(scope.org(), id);
    LexiconSwitch set = earlier.orElseGet(() -> new LexiconSwitch(scope.org(), id, row.wording()));
    set.switchOff(reason.strip(), clock.instant(), by());
    if (earlier.isEmpty()) {
      rows.add(set);
    }
    rows.flush();
    audit.subject(SUBJECT, id, row.wording());
    audit.detail(reason.strip());
    return inherited(id);
  }

  @Transactional
  @Audited("lexicon.resume")
  public LexiconRowView switchOn(UUID id) {
    LexiconRowView row = inherited(id);
    rows.switchOf(scope.org(), id)
        .orElseThrow(() -> Problem.wrongState("“" + row.wording() + "”没有被本单位停用"))
        .switchOn(clock.instant(), by());
    rows.flush();
    audit.subject(SUBJECT, id, row.wording());
    return inherited(id);
  }

  private LexiconRow own(UUID id, int version) {
    LexiconRow row = rows.get(id);
    scope.requireOwn(row.orgId(), "只有添加词条的单位可以修改它");
    SeenRow.requireStill(version, row.version(), "“" + row.wording() + "”已被他人修改，请刷新后重试");
    return row;
  }

  /** What ships with the product or an organisation above keeps. */
  private LexiconRowView inherited(UUID id) {
    LexiconRowView row =
        ShippedLexicon.find(id).map(listing::view).orElseGet(() -> listing.view(rows.get(id)));
    if (row.origin() == LexiconOrigin.OWN) {
      throw Problem.wrongState("本单位的词条不需要停用，可以直接删除");
    }
    if (row.origin() == LexiconOrigin.BELOW) {
      throw new Problem(ErrorCode.NOT_YOUR_TURN, "下级单位的词条由该单位维护");
    }
    return row;
  }

  private void requireNew(LexiconContent content, UUID but) {
    if (rows.with(scope.org(), content.key()).filter(row -> !row.id().equals(but)).isPresent()) {
      throw new Problem(ErrorCode.DUPLICATE, "本单位词库已有“" + content.wording() + "”");
    }
  }

  private String by() {
    return scope.actor().personName();
  }
}
