package org.zhengxun.inspector.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.crawl.Trap;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.fetch.Cause;

/** A report on a site that tries to harm who reads it. */
final class SampleReport {
  static final String SITE = "http://www.mm.gov.cn/";
  static final String HASH = "ab".repeat(32);
  static final String EXCERPT = "<script>alert(1)</script>&amp;截止【目前】\"'</mark></style>";
  private static final ZonedDateTime TIME_POINT =
      ZonedDateTime.of(2025, 2, 10, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

  private SampleReport() {}

  static ReadableReport readable() {
    return ReportReader.read(report(), rule -> "第" + rule + "项");
  }

  static Report report() {
    return with(
        Finding.link("D067", Cause.NOT_FOUND)
            .at("http://www.mm.gov.cn/gone", SITE)
            .element("a[href]")
            .text("=HYPERLINK(\"http://x\")")
            .build(),
        Finding.fault("D067", "javascript:alert(2)").at("javascript:alert(3)", SITE).build(),
        Finding.candidate("X001", "疑似应为“截至目前”", 0.9)
            .at(SITE + "a.html", SITE + "a.html")
            .text("目前")
            .evidence(
                new Evidence(
                    SITE + "a.html",
                    Instant.parse("2025-02-10T01:01:02Z"),
                    200,
                    HASH,
                    EXCERPT + "\u0000\u001b[31m\ud800"))
            .build());
  }

  static Report with(Finding... findings) {
    TreeMap<String, RuleStatus> rules = new TreeMap<>(Finding.RULE_ORDER);
    rules.put("D066", RuleStatus.CLEAN);
    rules.put("D067", RuleStatus.FAULT);
    rules.put("D080", RuleStatus.NO_DATA);
    rules.put("D045", RuleStatus.NO_DATA);
    rules.put("X001", RuleStatus.CANDIDATES);
    return new Report(
        SITE,
        TIME_POINT,
        TIME_POINT.plusMinutes(1),
        TIME_POINT.plusMinutes(3).plusSeconds(5),
        "inspector 1",
        new Report.Checked(
            12,
            80,
            rules,
            new TreeMap<>(Map.of("D080", "检查所用网络没有 IPv6")),
            Cut.PAGES,
            List.of(new SkippedLink("http://10.1.2.3/", SITE, Cause.REFUSED_ADDRESS, 2)),
            List.of(new Trap(Trap.Kind.CALENDAR, SITE + "day?d=1", 9))),
        List.of(findings));
  }
}
