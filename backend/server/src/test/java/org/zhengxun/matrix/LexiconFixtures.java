package org.zhengxun.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.Lexicons;
import org.zhengxun.testing.World;

@ApplicationScoped
class LexiconFixtures implements Fixtures.Source {
  private final Lexicons lexicons;
  private final AtomicInteger taken = new AtomicInteger();
  private List<String> shipped;

  LexiconFixtures(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    Map<String, BiFunction<World, Organisation, Request>> all = new HashMap<>();
    all.put("lexiconRows", (w, o) -> listed(o));
    all.put("newLexiconRow", (w, o) -> Request.of().body(Lexicons.entry(wrong(), "正确写法")));
    all.put("changeLexiconRow", (w, o) -> row(o).version(0).body(Lexicons.entry(wrong(), "改过")));
    all.put("removeLexiconRow", (w, o) -> row(o).version(0));
    all.put("switchLexiconRow", (w, o) -> row(o).body(Map.of("reason", "本地习惯写法")));
    all.put("switchedOffRow", this::switchedOff);
    all.put("lexiconTrial", (w, o) -> Request.of().body(Map.of("text", "截止目前共有三项。")));
    all.put("lexiconFile", (w, o) -> Request.of().upload("词库.xlsx", Lexicons.file(wrong())));
    all.put("checkedLexiconFile", (w, o) -> checked(o));
    return all;
  }

  private static String wrong() {
    return TenancyFixtures.unique("错写");
  }

  private Request row(Organisation owner) {
    return Request.of().path("id", lexicons.add(owner, wrong(), "正确写法"));
  }

  private Request listed(Organisation owner) {
    String wrong = wrong();
    return Request.of().query("q", wrong).visible(lexicons.add(owner, wrong, "正确写法"));
  }

  /** Another shipped row each time: what one call left off must not answer for the next. */
  private Request switchedOff(World world, Organisation org) {
    String row = shipped(world).get(taken.getAndIncrement());
    lexicons.switchOff(org, row).statusCode(200);
    return Request.of().path("id", row);
  }

  private synchronized List<String> shipped(World world) {
    if (shipped == null) {
      shipped =
          Api.as(world.token(world.province(), Role.INSPECTOR))
              .queryParam("origin", "BUILT_IN")
              .queryParam("limit", 500)
              .get("/api/v1/lexicon/rows")
              .then()
              .statusCode(200)
              .extract()
              .path("items.id");
    }
    return shipped;
  }

  private Request checked(Organisation owner) {
    String id = lexicons.check(owner, Lexicons.file(wrong())).statusCode(201).extract().path("id");
    return Request.of().path("id", id);
  }
}
