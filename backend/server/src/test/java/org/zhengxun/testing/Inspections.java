package org.zhengxun.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignKind;
import org.zhengxun.inspection.NewCampaign;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.RegisteredTarget;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingSource;
import org.zhengxun.inspection.finding.Findings;
import org.zhengxun.inspection.finding.NewFinding;
import org.zhengxun.inspection.finding.Trace;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;

/** Builds campaigns, targets and findings for tests, without the register. */
@ApplicationScoped
public class Inspections {
  private static final Instant TIME_POINT = Instant.parse("2025-02-10T01:00:00Z");

  private final World world;
  private final EntityManager entities;
  private final RuleBook rules;
  private final Findings findings;
  private final FileStore store;

  Inspections(
      World world, EntityManager entities, RuleBook rules, Findings findings, FileStore store) {
    this.world = world;
    this.entities = entities;
    this.rules = rules;
    this.findings = findings;
    this.store = store;
  }

  /** A planned campaign of the office, with one site and one account of one unit below it. */
  public Planned plan(Organisation office) {
    Organisation unit = world.unit(office);
    return world.asSystem(
        () -> {
          Campaign campaign =
              new Campaign(
                  new NewCampaign(
                      "检查" + UUID.randomUUID(), 2025, 1, TIME_POINT, CampaignKind.CENSUS, null),
                  Actor.system(office),
                  TIME_POINT);
          entities.persist(campaign);
          Target site = new Target(campaign, site(unit), unit, office, 0, 1);
          Target account = new Target(campaign, account(unit), unit, office, 0, 1);
          entities.persist(site);
          entities.persist(account);
          return new Planned(campaign, site, account, unit);
        });
  }

  /** Lets the campaign be past the machine's check. */
  public void resultsIn(Planned planned) {
    world.asSystem(
        () -> {
          Campaign campaign = entities.find(Campaign.class, planned.campaign.id());
          campaign.takeResults();
          return campaign;
        });
  }

  /** A candidate of the machine on the planned site. */
  public Finding candidate(Planned planned, String rule) {
    return world.asSystem(
        () -> {
          Trace trace =
              new Trace(
                  "FAULT",
                  null,
                  planned.site.url(),
                  planned.site.url(),
                  null,
                  null,
                  1,
                  UUID.randomUUID().toString());
          Finding finding =
              new Finding(
                  planned.campaign,
                  NewFinding.byMachine(planned.site, rules.get(rule), "机器发现的问题", trace),
                  "系统",
                  TIME_POINT);
          entities.persist(finding);
          return finding;
        });
  }

  /** A confirmed finding of an inspector on the planned site. */
  public Finding confirmed(Planned planned, String rule) {
    return world.asSystem(
        () -> {
          Finding finding =
              new Finding(
                  planned.campaign,
                  NewFinding.byPerson(
                      planned.site,
                      rules.get(rule),
                      FindingSource.INSPECTOR,
                      null,
                      "检查员发现的问题",
                      List.of()),
                  "检查员",
                  TIME_POINT);
          entities.persist(finding);
          return finding;
        });
  }

  /** A page that the finding rests on; answers its hash. */
  public String page(Finding finding) {
    byte[] body = "<html>取证</html>".getBytes(StandardCharsets.UTF_8);
    String sha256 = store.keep(new ByteArrayInputStream(body)).sha256();
    world.asSystem(
        () ->
            findings.attach(
                finding,
                new EvidenceView(
                    null,
                    "http://www.test.gov.cn/",
                    null,
                    null,
                    null,
                    TIME_POINT,
                    200,
                    sha256,
                    null,
                    "text/html",
                    4,
                    List.of("http://www.test.gov.cn/", "http://www.test.gov.cn/b"))));
    return sha256;
  }

  private static RegisteredTarget site(Organisation unit) {
    return new RegisteredTarget(
        Part.SITES,
        UUID.randomUUID(),
        unit.name() + "网站",
        "9900009999",
        "http://www.test.gov.cn/",
        "PORTAL",
        null,
        null,
        unit.id(),
        unit.name(),
        null,
        null);
  }

  private static RegisteredTarget account(Organisation unit) {
    return new RegisteredTarget(
        Part.ACCOUNTS,
        UUID.randomUUID(),
        unit.name() + "发布",
        null,
        null,
        null,
        "微信公众号",
        "订阅号",
        unit.id(),
        unit.name(),
        null,
        null);
  }

  /** What {@link #plan} made. */
  public record Planned(Campaign campaign, Target site, Target account, Organisation unit) {}
}
