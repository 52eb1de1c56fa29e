package org.zhengxun.catalog.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.zhengxun.inspector.wording.Hit;
import org.zhengxun.inspector.wording.WordingOfPages;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.tenancy.Scope;

/** Looks at a text the way an inspection looks at a page; the text is not kept. */
@ApplicationScoped
public class LexiconTrial {
  private final LexiconInForce lexicons;
  private final Scope scope;
  private final AuditNote audit;

  LexiconTrial(LexiconInForce lexicons, Scope scope, AuditNote audit) {
    this.lexicons = lexicons;
    this.scope = scope;
    this.audit = audit;
  }

  @Transactional
  @Audited("lexicon.try")
  public List<LexiconHit> find(String text) {
    audit.detail(text.length() + " 字");
    List<Hit> hits = new WordingOfPages(lexicons.of(scope.org()), true).find(text);
    return hits.stream().sorted(Comparator.comparingInt(Hit::start)).map(LexiconHit::of).toList();
  }
}
