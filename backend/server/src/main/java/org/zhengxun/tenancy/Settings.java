package org.zhengxun.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;

/**
 * What holds for an organisation: its own value, else the nearest above; a locked one above wins.
 */
@ApplicationScoped
public class Settings {
  private final EntityManager entities;
  private final OrganisationRepository organisations;
  private final Instance<SettingSource> sources;
  private final Scope scope;
  private final ObjectMapper json;
  private final AuditNote audit;

  Settings(
      EntityManager entities,
      OrganisationRepository organisations,
      @Any Instance<SettingSource> sources,
      Scope scope,
      ObjectMapper json,
      AuditNote audit) {
    this.entities = entities;
    this.organisations = organisations;
    this.sources = sources;
    this.scope = scope;
    this.json = json;
    this.audit = audit;
  }

  /** The value that holds for an organisation the actor acts for or sees. */
  @Transactional
  public <T> T get(SettingKey<T> key, UUID orgId) {
    Setting holds = holding(key, organisations.line(organisations.get(orgId)));
    return holds == null ? key.fallback() : read(key, holds.value());
  }

  @Transactional
  public List<SettingView> all() {
    List<Organisation> line = organisations.line(organisations.get(scope.org()));
    return sources.stream()
        .flatMap(source -> source.settings().stream())
        .map(key -> view(key, line))
        .toList();
  }

  /** Sets the own value; null inherits again. */
  @Transactional
  @Audited("setting.change")
  public SettingView change(String name, int version, JsonNode value, boolean locked) {
    SettingKey<?> key =
        sources.stream()
            .flatMap(source -> source.settings().stream())
            .filter(k -> k.key().equals(name))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("设置项"));
    List<Organisation> line = organisations.line(organisations.get(scope.org()));
    Setting above = holding(key, line.subList(0, line.size() - 1));
    if (above != null && above.locked()) {
      throw Problem.forbidden("“" + key.label() + "”已由上级单位锁定，不能修改");
    }
    boolean inherit = value == null || value.isNull();
    if (!inherit) {
      read(key, value);
    }
    Setting own = own(name, scope.org());
    SeenRow.requireStill(version, version(own), "“" + key.label() + "”已被他人修改，请刷新后重试");
    boolean first = own == null;
    if (first) {
      own = new Setting(scope.org(), name);
    }
    own.set(inherit ? NullNode.getInstance() : value, locked && !inherit);
    if (first) {
      entities.persist(own);
    }
    entities.flush();
    audit.subject("setting", name, key.label());
    audit.detail(inherit ? "沿用上级" : value.toString());
    return view(key, line);
  }

  private Setting holding(SettingKey<?> key, List<Organisation> line) {
    Map<UUID, Setting> byOrg =
        entities
            .createQuery(
                "select s from Setting s where s.key = :key and s.orgId in :orgs", Setting.class)
            .setParameter("key", key.key())
            .setParameter("orgs", line.stream().map(Organisation::id).toList())
            .getResultStream()
            .collect(Collectors.toMap(Setting::orgId, Function.identity()));
    List<Setting> set =
        line.stream()
            .map(org -> byOrg.get(org.id()))
            .filter(Objects::nonNull)
            .filter(s -> !s.inherits())
            .toList();
    return set.stream()
        .filter(Setting::locked)
        .findFirst()
        .orElse(set.isEmpty() ? null : set.getLast());
  }

  private Setting own(String key, UUID org) {
    return entities
        .createQuery("select s from Setting s where s.key = :key and s.orgId = :org", Setting.class)
        .setParameter("key", key)
        .setParameter("org", org)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private SettingView view(SettingKey<?> key, List<Organisation> line) {
    Setting holds = holding(key, line);
    UUID own = line.getLast().id();
    Setting written = own(key.key(), own);
    String from =
        holds == null
            ? null
            : line.stream()
                .filter(o -> o.id().equals(holds.orgId()))
                .findFirst()
                .orElseThrow()
                .name();
    return new SettingView(
        key.key(),
        key.label(),
        key.type().getSimpleName().toUpperCase(java.util.Locale.ROOT),
        holds == null ? json.valueToTree(key.fallback()) : holds.value(),
        from,
        holds != null && holds.orgId().equals(own),
        holds != null && holds.locked() && holds.orgId().equals(own),
        holds != null && holds.locked() && !holds.orgId().equals(own),
        version(written));
  }

  private static int version(Setting own) {
    return own == null ? 0 : own.version();
  }

  private <T> T read(SettingKey<T> key, JsonNode value) {
    boolean fits =
        key.type() == Integer.class
            ? value.isInt()
            : key.type() == Boolean.class ? value.isBoolean() : value.isTextual();
    if (!fits) {
      throw Problem.invalid("value", "“" + key.label() + "”的值类型不对");
    }
    try {
      return json.treeToValue(value, key.type());
    } catch (JsonProcessingException e) {
      throw Problem.invalid("value", "“" + key.label() + "”的值无法识别");
    }
  }

  /**
   * @param type INTEGER, BOOLEAN or STRING
   * @param from the organisation whose value holds; null where the product's default holds
   * @param own whether that is the actor's own organisation
   * @param locked whether the own value forbids those below another value
   * @param lockedAbove whether an organisation above forbids another value
   * @param version of the own value, also of one given up again; 0 before the first
   */
  public record SettingView(
      String key,
      String label,
      String type,
      JsonNode value,
      String from,
      boolean own,
      boolean locked,
      boolean lockedAbove,
      int version) {}
}
