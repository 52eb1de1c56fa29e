package org.zhengxun.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/** What changed in a record, when, by whom and why, from the versions that PostgreSQL keeps. */
@ApplicationScoped
public class RegisterHistory {
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "id",
          "org_path",
          "version",
          "updated_at",
          "valid",
          "changed_by",
          "changed_by_name",
          "because",
          "because_id");

  private static final Map<String, Function<Organisation, String>> ORGANISATIONS =
      Map.of("org_id", Organisation::name, "supervisor_id", Organisation::officeName);

  private final EntityManager entities;
  private final OrganisationRepository organisations;
  private final ObjectMapper json;

  RegisterHistory(EntityManager entities, OrganisationRepository organisations, ObjectMapper json) {
    this.entities = entities;
    this.organisations = organisations;
    this.json = json;
  }

  /** Newest version first; {@code table} is website or account, never user input. */
  @SuppressWarnings("unchecked")
  List<Version> of(String table, UUID id) {
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select lower(h.valid) as at, h.changed_by_name as who, h.because as because,"
                    + " h.because_id as because_id, cast(to_jsonb(h) as text) as record from "
                    + table
                    + "_history h where h.id = :id order by lower(h.valid)",
                Tuple.class)
            .setParameter("id", id)
            .getResultList();
    List<Version> versions = new ArrayList<>();
    JsonNode before = json.createObjectNode();
    for (Tuple row : rows) {
      JsonNode now = read(row.get("record", String.class));
      versions.addFirst(
          new Version(
              row.get("at", Instant.class),
              row.get("who", String.class),
              row.get("because", String.class),
              row.get("because_id", UUID.class),
              changes(before, now)));
      before = now;
    }
    return versions;
  }

  private List<Change> changes(JsonNode before, JsonNode now) {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : now.properties()) {
      String old = text(before.get(field.getKey()));
      String fresh = text(field.getValue());
      if (!NOT_SHOWN.contains(field.getKey()) && !java.util.Objects.equals(old, fresh)) {
        Function<Organisation, String> word = ORGANISATIONS.get(field.getKey());
        changes.add(new Change(camel(field.getKey()), name(old, word), name(fresh, word)));
      }
    }
    return changes;
  }

  /** Organisations are shown by name, not by id. */
  private String name(String value, Function<Organisation, String> word) {
    return value == null || word == null
        ? value
        : organisations.find(UUID.fromString(value)).map(word).orElse(value);
  }

  private static String text(JsonNode value) {
    return value == null || value.isNull() ? null : value.asText();
  }

  private static String camel(String column) {
    StringBuilder name = new StringBuilder();
    for (String part : column.split("_")) {
      name.append(
          name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return name.toString();
  }

  private JsonNode read(String record) {
    try {
      return json.readTree(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A version is not readable", e);
    }
  }

  /**
   * @param at business time from which this version holds
   * @param because e.g. 名录基线导入, with the import or filing behind it in {@code becauseId}
   */
  public record Version(
      Instant at, String who, String because, UUID becauseId, List<Change> changes) {}

  /** One field; null stands for not filled in. */
  public record Change(String field, String before, String after) {}
}
