package org.zhengxun.shared.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.shared.problem.Problem;

/**
 * A list over one table: filters that are left out when not given, named sort orders, keyset pages
 * that stay right while rows come and go, and the total. Row-level security narrows it to the
 * scope.
 */
public final class Listing<E> {
  private static final int LOADED_AT_ONCE = 5_000;

  private final EntityManager entities;
  private final Class<E> type;
  private final String from;
  private final String alias;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final Map<String, SortKey> sorts = new LinkedHashMap<>();

  private Listing(EntityManager entities, Class<E> type, String from) {
    this.entities = entities;
    this.type = type;
    this.from = from;
    this.alias = from.split("\\s+")[1];
  }

  /** {@code from} starts with table and alias, e.g. {@code website w join …}; never user input. */
  public static <E> Listing<E> of(EntityManager entities, Class<E> type, String from) {
    return new Listing<>(entities, type, from);
  }

  /** A condition without a parameter. */
  public Listing<E> where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Left out when the value is null, blank or an empty collection; {@code :name} stands for it. */
  public Listing<E> where(String condition, String name, Object value) {
    boolean absent =
        value == null
            || (value instanceof String text && text.isBlank())
            || (value instanceof Collection<?> many && many.isEmpty());
    if (!absent) {
      conditions.add(condition);
      parameters.put(name, value instanceof Enum<?> e ? e.name() : value);
    }
    return this;
  }

  /** Every word must stand in one of the columns. */
  public Listing<E> search(String words, String... columns) {
    if (words == null || words.isBlank()) {
      return this;
    }
    int n = 0;
    for (String word : words.strip().split("\\s+")) {
      String name = "word" + n++;
      conditions.add(
          List.of(columns).stream()
              .map(column -> column + " ilike :" + name)
              .collect(Collectors.joining(" or ", "(", ")")));
      parameters.put(name, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
    return this;
  }

  /** The first one named is the default order. */
  public Listing<E> sort(String name, SortKey key) {
    sorts.put(name, key);
    return this;
  }

  public Page<E> page(PageRequest request) {
    Map.Entry<String, SortKey> sort = chosen(request.sort);
    boolean descending = request.sort != null && request.sort.startsWith("-");
    long total =
        ((Number) bind(entities.createNativeQuery("select count(*) " + body())).getSingleResult())
            .longValue();
    if (request.whole && total > PageRequest.EXPORT_LIMIT) {
      throw Problem.invalid(
          "q", "共 " + total + " 条，一次最多导出 " + PageRequest.EXPORT_LIMIT + " 条，请缩小筛选范围后分批导出");
    }

    String key = sort.getValue().sql();
    String after = "";
    String[] cursor = Cursor.read(request.cursor, sort.getKey());
    if (cursor != null) {
      after =
          " and (%s, %s.id) %s (cast(:afterKey as %s), cast(:afterId as uuid))"
              .formatted(key, alias, descending ? "<" : ">", sort.getValue().type());
    }
    String direction = descending ? " desc" : "";
    Query ids =
        bind(
            entities.createNativeQuery(
                "select %2$s.id as id, cast(%1$s as text) as key %3$s%4$s order by %1$s%5$s, %2$s.id%5$s"
                    .formatted(key, alias, body(), after, direction),
                Tuple.class));
    if (cursor != null) {
      ids.setParameter("afterKey", cursor[0]).setParameter("afterId", cursor[1]);
    }
    @SuppressWarnings("unchecked")
    List<Tuple> rows = ids.setMaxResults(request.limit + 1).getResultList();
    boolean more = rows.size() > request.limit;
    List<Tuple> shown = more ? rows.subList(0, request.limit) : rows;
    String next =
        more
            ? Cursor.write(
                sort.getKey(),
                shown.getLast().get("key", String.class),
                shown.getLast().get("id", UUID.class))
            : null;
    return new Page<>(load(shown.stream().map(t -> t.get("id", UUID.class)).toList()), next, total);
  }

  private String body() {
    return "from "
        + from
        + " where true"
        + conditions.stream().map(c -> " and " + c).collect(Collectors.joining());
  }

  private Query bind(Query query) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private Map.Entry<String, SortKey> chosen(String asked) {
    if (asked == null || asked.isBlank()) {
      return sorts.entrySet().iterator().next();
    }
    String name = asked.startsWith("-") ? asked.substring(1) : asked;
    SortKey key = sorts.get(name);
    if (key == null) {
      throw Problem.invalid("sort", "不支持按“" + name + "”排序，可用：" + String.join("、", sorts.keySet()));
    }
    return Map.entry(name, key);
  }

  private List<E> load(List<UUID> ids) {
    Map<Object, E> byId = new HashMap<>();
    for (int from = 0; from < ids.size(); from += LOADED_AT_ONCE) {
      entities
          .createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids", type)
          .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + LOADED_AT_ONCE)))
          .getResultStream()
          .forEach(
              e ->
                  byId.put(
                      entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(e),
                      e));
    }
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** Sort name, key and id of the last row shown. */
  private static final class Cursor {
    private static final String SEPARATOR = "\u001f";

    static String write(String sort, String key, UUID id) {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              String.join(SEPARATOR, sort, key, id.toString()).getBytes(StandardCharsets.UTF_8));
    }

    static String[] read(String cursor, String sort) {
      if (cursor == null || cursor.isBlank()) {
        return null;
      }
      try {
        String[] parts =
            new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
                .split(SEPARATOR, -1);
        if (parts.length == 3 && parts[0].equals(sort)) {
          return new String[] {parts[1], UUID.fromString(parts[2]).toString()};
        }
      } catch (IllegalArgumentException e) {
        // answered below
      }
      throw Problem.invalid("cursor", "翻页位置无效，请从第一页重新查看");
    }
  }
}
