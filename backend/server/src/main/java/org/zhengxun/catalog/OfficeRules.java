package org.zhengxun.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Scope;

/** The only writer of own rules. */
@ApplicationScoped
public class OfficeRules {
  private final EntityManager entities;
  private final RuleBook book;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  OfficeRules(EntityManager entities, RuleBook book, Scope scope, Clock clock, AuditNote audit) {
    this.entities = entities;
    this.book = book;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public List<Rule> list(RuleObject object, RuleEffect effect, String words) {
    return book.list(object, effect, words);
  }

  @Transactional
  @Audited("ownRule.create")
  public Rule create(NewOwnRule data) {
    if (withWords(data.words().strip()).isPresent()) {
      throw new Problem(ErrorCode.DUPLICATE, "本单位已有表述相同的自定规则");
    }
    OfficeRule rule = add(data);
    audit.subject("ownRule", rule.id(), rule.words());
    return book.own(rule.id());
  }

  /** The office's own rule with these words, made when it is not there yet. */
  @Transactional
  public Rule findOrCreate(NewOwnRule data) {
    OfficeRule rule = withWords(data.words().strip()).orElseGet(() -> add(data));
    return book.own(rule.id());
  }

  @Transactional
  @Audited("ownRule.change")
  public Rule change(UUID id, int version, NewOwnRule data) {
    OfficeRule rule = entities.find(OfficeRule.class, id);
    if (rule == null) {
      throw Problem.notFound("自定规则");
    }
    scope.requireOwn(rule.orgId(), "只有制定规则的单位可以修改它");
    SeenRow.requireStill(version, rule.version(), "“" + rule.words() + "”已被他人修改，请刷新后重试");
    checkObject(data);
    rule.change(data);
    audit.subject("ownRule", rule.id(), rule.words());
    entities.flush();
    return book.own(rule.id());
  }

  private OfficeRule add(NewOwnRule data) {
    checkObject(data);
    long number =
        entities
                .createQuery("select count(r) from OfficeRule r where r.orgId = :org", Long.class)
                .setParameter("org", scope.org())
                .getSingleResult()
            + 1;
    OfficeRule rule =
        new OfficeRule(
            scope.org(),
            "Q%03d".formatted(number),
            data,
            clock.instant(),
            scope.actor().personName());
    entities.persist(rule);
    entities.flush();
    return rule;
  }

  private static void checkObject(NewOwnRule data) {
    if (data.object() == RuleObject.PORTAL) {
      throw Problem.invalid("object", "自定规则适用于网站、新媒体或两者");
    }
  }

  private Optional<OfficeRule> withWords(String words) {
    return entities
        .createQuery(
            "select r from OfficeRule r where r.orgId = :org and r.words = :words and r.active",
            OfficeRule.class)
        .setParameter("org", scope.org())
        .setParameter("words", words)
        .getResultStream()
        .findFirst();
  }
}
