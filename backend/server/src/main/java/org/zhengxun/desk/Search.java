package org.zhengxun.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.problem.Problem;

/** Looks words up in the tree and both registers, within the scope. */
@ApplicationScoped
public class Search {
  private static final int LONGEST = 100;

  private static final String ORGANISATIONS =
      """
      select o.id, o.name, o.area_code as code,
        (select string_agg(a.name, ' › ' order by nlevel(a.path)) from organisation a
         where a.path @> o.path and a.id <> o.id and a.path <@ zx_scope()) as note,
        count(*) over () as total
      from organisation o
      where o.path <@ zx_scope()
        and (o.name ilike :words or o.short_name ilike :words or o.area_code like :words
          or o.unit_code ilike :words)
      order by nlevel(o.path), o.display_order, o.name limit 20
      """;
  private static final String WEBSITES =
      """
      select w.id, w.name, w.code, o.name as note, count(*) over () as total
      from website w join organisation o on o.id = w.org_id
      where w.name ilike :words or w.code ilike :words or w.domain ilike :words or o.name ilike :words
      order by w.name, w.id limit 20
      """;
  private static final String ACCOUNTS =
      """
      select a.id, a.name, a.code, a.platform || ' · ' || o.name as note, count(*) over () as total
      from account a join organisation o on o.id = a.org_id
      where a.name ilike :words or a.code ilike :words or o.name ilike :words
      order by a.name, a.id limit 20
      """;

  private final EntityManager entities;

  Search(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional
  public SearchView find(String q) {
    String words = q == null ? "" : q.strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      throw Problem.invalid("q", words.isEmpty() ? "请输入要查找的内容" : "查找内容不超过100字");
    }
    String pattern =
        "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    return new SearchView(
        words, group(ORGANISATIONS, pattern), group(WEBSITES, pattern), group(ACCOUNTS, pattern));
  }

  @SuppressWarnings("unchecked")
  private SearchView.Group group(String sql, String pattern) {
    List<Tuple> rows =
        entities.createNativeQuery(sql, Tuple.class).setParameter("words", pattern).getResultList();
    long total = rows.isEmpty() ? 0 : rows.getFirst().get("total", Number.class).longValue();
    return new SearchView.Group(
        rows.stream()
            .map(
                row ->
                    new SearchView.Hit(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("code", String.class),
                        row.get("note", String.class)))
            .toList(),
        total);
  }
}
