package org.zhengxun.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Organisation;

/** All rules an office may name: the edition in force, the shipped ones, and the offices' own. */
@ApplicationScoped
public class RuleBook {
  private final EntityManager entities;
  private final IndicatorEdition edition = ShippedCatalog.edition2019();
  private final Map<String, Rule> shipped = new LinkedHashMap<>();

  RuleBook(EntityManager entities) {
    this.entities = entities;
    edition.indicators().forEach(i -> shipped.put(i.ref(), Rule.of(i, edition.source())));
    ShippedCatalog.ownRules().forEach(r -> shipped.put(r.ref(), Rule.of(r)));
  }

  /** The edition that scores. */
  public IndicatorEdition edition() {
    return edition;
  }

  /** A rule of the catalogue or one shipped beside it. */
  public Optional<Rule> find(String ref) {
    return Optional.ofNullable(shipped.get(ref));
  }

  public Rule get(String ref) {
    return find(ref).orElseThrow(() -> Problem.invalid("rule", "指标目录中没有“" + ref + "”"));
  }

  /** An office's own rule, when row-level security shows it. */
  public Optional<Rule> findOwn(UUID id) {
    return Optional.ofNullable(entities.find(OfficeRule.class, id))
        .map(rule -> Rule.of(rule, owner(rule.orgId())));
  }

  public Rule own(UUID id) {
    return findOwn(id).orElseThrow(() -> Problem.notFound("自定规则"));
  }

  /** Catalogue first, then shipped and own rules, narrowed by what is given. */
  public List<Rule> list(RuleObject object, RuleEffect effect, String words) {
    Stream<Rule> own =
        entities
            .createQuery("select r from OfficeRule r order by r.orgId, r.ref", OfficeRule.class)
            .getResultStream()
            .map(rule -> Rule.of(rule, owner(rule.orgId())));
    return Stream.concat(new ArrayList<>(shipped.values()).stream(), own)
        .filter(rule -> object == null || speaksOf(rule, object))
        .filter(rule -> effect == null || rule.effect() == effect)
        .filter(rule -> words == null || contains(rule, words.strip()))
        .toList();
  }

  private static boolean speaksOf(Rule rule, RuleObject object) {
    return switch (object) {
      case MEDIA -> rule.forAccounts();
      case SITE -> rule.forSites();
      case PORTAL -> rule.object() == RuleObject.PORTAL;
      case ALL -> true;
    };
  }

  private static boolean contains(Rule rule, String words) {
    return rule.ref().equalsIgnoreCase(words)
        || rule.text().contains(words)
        || rule.indicator().contains(words);
  }

  private String owner(UUID orgId) {
    return entities.find(Organisation.class, orgId).name();
  }
}
