package org.zhengxun.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.TestFilings.Made;
import org.zhengxun.testing.World;

/** Filings as seen by the unit that files ("own…"), and by the office that decides or notes. */
@ApplicationScoped
class FilingFixtures implements Fixtures.Source {
  private static final Map<String, Object> WHY =
      Map.of("fields", List.of(Map.of("field", "name", "reason", "名称不规范")));
  private static final Map<String, Object> OPINION = Map.of("opinion", "意见");

  private final TestFilings filings;

  FilingFixtures(TestFilings filings) {
    this.filings = filings;
  }

  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    Map<String, BiFunction<World, Organisation, Request>> all = new HashMap<>();
    all.put("filings", (w, o) -> Request.of().query("limit", 500).visible(toDecide(w, o).id()));
    all.put("ownDrafts", (w, o) -> Request.of().query("limit", 500).visible(filings.draft(o).id()));
    all.put("filing", (w, o) -> Request.of().path("id", toDecide(w, o).id()));
    all.put("ownFiling", (w, o) -> Request.of().path("id", filings.draft(o).id()));
    all.put(
        "newFiling",
        (w, o) ->
            Request.of()
                .body(Map.of("kind", "OPEN", "form", TestFilings.form(o, "矩阵账号", "抖音短视频"))));
    all.put(
        "saveFiling", (w, o) -> at(filings.draft(o)).body(TestFilings.form(o, "矩阵账号", "抖音短视频")));
    all.put("submitFiling", (w, o) -> at(filings.draft(o, unique(o))));
    all.put("withdrawFiling", (w, o) -> at(filings.draft(o)));
    all.put("signFiling", (w, o) -> at(filings.submitted(o, unique(o))).body(OPINION));
    all.put("sendBackFiling", (w, o) -> at(filings.submitted(o, unique(o))).body(WHY));
    all.put("decideFiling", (w, o) -> at(toDecide(w, o)).body(OPINION));
    all.put("returnFiling", (w, o) -> at(toDecide(w, o)).body(WHY));
    all.put("noteFiling", this::toNote);
    return all;
  }

  private Made toDecide(World world, Organisation office) {
    return filings.sent(world.unit(office));
  }

  /** Approved by an office directly below the one that takes note. */
  private Request toNote(World world, Organisation noting) {
    Organisation office =
        noting.level() == org.zhengxun.tenancy.Level.COUNTY ? noting : world.county(noting);
    return at(filings.approved(office, world.unit(office))).body(OPINION);
  }

  /** Organisations are used again and again here, so each account is stated to be wanted. */
  private static Map<String, Object> unique(Organisation org) {
    Map<String, Object> form = TestFilings.form(org, TenancyFixtures.unique("矩阵"), "抖音短视频");
    form.put("secondReason", "分类发布");
    return form;
  }

  private static Request at(Made made) {
    return Request.of().path("id", made.id()).version(made.version());
  }
}
