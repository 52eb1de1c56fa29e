package org.zhengxun.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.catalog.NewOwnRule;
import org.zhengxun.catalog.OfficeRules;
import org.zhengxun.catalog.OwnRuleEffect;
import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.catalog.RuleObject;
import org.zhengxun.inspection.Part;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** Remembers which rules a wording stands for, and makes the rules a mapping names. */
@ApplicationScoped
class Mappings {
  private final EntityManager entities;
  private final RuleBook book;
  private final OfficeRules officeRules;
  private final OrganisationRepository organisations;
  private final Scope scope;
  private final Clock clock;

  Mappings(
      EntityManager entities,
      RuleBook book,
      OfficeRules officeRules,
      OrganisationRepository organisations,
      Scope scope,
      Clock clock) {
    this.entities = entities;
    this.book = book;
    this.officeRules = officeRules;
    this.organisations = organisations;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * What a wording stands for: as remembered by the office or the nearest above, else as shipped;
   * when only its parts are known, all of them together.
   */
  Optional<Suggested> suggest(String wording) {
    return whole(WordingKey.of(wording)).or(() -> parts(wording));
  }

  private Optional<Suggested> whole(String key) {
    return remembered(key)
        .map(mapping -> new Suggested(mapping, true))
        .or(() -> Suggestions.of(key).map(mapping -> new Suggested(mapping, false)));
  }

  private Optional<Suggested> parts(String wording) {
    List<Optional<Suggested>> found = WordingKey.parts(wording).stream().map(this::whole).toList();
    if (found.size() < 2 || found.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return found.stream()
        .map(Optional::get)
        .reduce((a, b) -> new Suggested(a.mapping.and(b.mapping), a.remembered && b.remembered));
  }

  private Optional<Mapping> remembered(String key) {
    List<UUID> line =
        organisations.line(organisations.get(scope.org())).reversed().stream()
            .map(org -> org.id())
            .toList();
    return entities
        .createQuery(
            "select m from ProblemMapping m where m.wording = :wording and m.orgId in :line",
            ProblemMapping.class)
        .setParameter("wording", key)
        .setParameter("line", line)
        .getResultStream()
        .min(Comparator.comparingInt(mapping -> line.indexOf(mapping.orgId())))
        .map(ProblemMapping::mapping);
  }

  /** The rules of a mapping, own rules made where needed; remembers it for the office. */
  List<Rule> resolve(String wording, Mapping mapping, Part part) {
    if (mapping.empty()) {
      throw Problem.invalid("mappings", "“" + wording + "”尚未对应规则");
    }
    List<Rule> rules = new ArrayList<>();
    mapping.rules().forEach(ref -> rules.add(fitting(book.get(ref), part)));
    mapping.covers().forEach(book::get);
    Rule own = mapping.namesOwnRule() ? ownRule(mapping, part) : null;
    if (own != null) {
      rules.add(own);
    }
    remember(WordingKey.of(wording), mapping, own == null ? null : own.ownRuleId());
    return rules;
  }

  private Rule ownRule(Mapping mapping, Part part) {
    if (mapping.ownRuleId() != null) {
      return fitting(book.own(mapping.ownRuleId()), part);
    }
    OwnRuleEffect effect = mapping.effect() == null ? OwnRuleEffect.NOTE : mapping.effect();
    RuleObject object = part == Part.SITES ? RuleObject.SITE : RuleObject.MEDIA;
    return fitting(
        officeRules.findOrCreate(
            new NewOwnRule(mapping.ownRuleWords().strip(), object, effect, true)),
        part);
  }

  private static Rule fitting(Rule rule, Part part) {
    boolean fits = part == Part.SITES ? rule.forSites() : rule.forAccounts();
    if (!fits) {
      throw Problem.invalid("mappings", rule.ref() + " 不适用于" + part.label());
    }
    return rule;
  }

  private void remember(String key, Mapping mapping, UUID ownRule) {
    ProblemMapping kept =
        entities
            .createQuery(
                "select m from ProblemMapping m where m.wording = :wording and m.orgId = :org",
                ProblemMapping.class)
            .setParameter("wording", key)
            .setParameter("org", scope.org())
            .getResultStream()
            .findFirst()
            .orElse(null);
    if (kept == null) {
      kept = new ProblemMapping(scope.org(), key);
      kept.set(mapping, ownRule, clock.instant());
      entities.persist(kept);
    } else {
      kept.set(mapping, ownRule, clock.instant());
    }
  }

  /**
   * @param remembered whether the office or one above confirmed it before
   */
  record Suggested(Mapping mapping, boolean remembered) {}
}
