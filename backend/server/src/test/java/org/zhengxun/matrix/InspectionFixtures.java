package org.zhengxun.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

@ApplicationScoped
class InspectionFixtures implements Fixtures.Source {
  private final Inspections inspections;

  InspectionFixtures(Inspections inspections) {
    this.inspections = inspections;
  }

  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    Map<String, BiFunction<World, Organisation, Request>> all = new HashMap<>();
    all.put("ownRule", (w, o) -> Request.of().visible(ownRule(w, o)));
    all.put("newOwnRule", (w, o) -> Request.of().body(ownRuleBody()));
    all.put(
        "changeOwnRule",
        (w, o) -> Request.of().path("id", ownRule(w, o)).version(0).body(ownRuleBody()));
    all.put("campaigns", (w, o) -> Request.of().query("limit", 500).visible(campaign(o)));
    all.put("campaign", (w, o) -> Request.of().path("id", campaign(o)));
    all.put("candidates", (w, o) -> listed(candidate(o)));
    all.put("confirmedFindings", (w, o) -> listed(confirmed(o)));
    all.put("candidate", (w, o) -> Request.of().path("id", candidate(o).id()));
    all.put("candidatePage", (w, o) -> page(candidate(o)));
    all.put("confirmedPage", (w, o) -> page(confirmed(o)));
    all.put("confirmedFinding", (w, o) -> Request.of().path("id", confirmed(o).id()));
    return all;
  }

  private Request page(Finding finding) {
    return Request.of().path("id", finding.id()).path("sha256", inspections.page(finding));
  }

  private static Request listed(Finding finding) {
    return Request.of().query("campaign", finding.campaignId()).visible(finding.id());
  }

  private UUID campaign(Organisation org) {
    return inspections.plan(org).campaign().id();
  }

  private Finding candidate(Organisation org) {
    return inspections.candidate(inspections.plan(org), "D068");
  }

  private Finding confirmed(Organisation org) {
    return inspections.confirmed(inspections.plan(org), "D068");
  }

  private static Map<String, Object> ownRuleBody() {
    return Map.of("words", TenancyFixtures.unique("自定问题"), "object", "ALL", "effect", "NOTE");
  }

  private static UUID ownRule(World world, Organisation org) {
    return UUID.fromString(
        Api.as(world.token(org, Role.INSPECTOR))
            .body(ownRuleBody())
            .post("/api/v1/own-rules")
            .then()
            .statusCode(201)
            .extract()
            .path("ownRuleId"));
  }
}
