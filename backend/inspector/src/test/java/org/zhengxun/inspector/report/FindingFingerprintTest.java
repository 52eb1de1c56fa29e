package org.zhengxun.inspector.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;

/** A decision on a finding is found again by its fingerprint when the site is inspected again. */
class FindingFingerprintTest {
  private final SampleSite site = SampleSite.clean();

  @Test
  void aDeadLinkThatFailsInAnotherWayIsTheSame() {
    try (TestSite server = new TestSite()) {
      server.page("/", "<a href='/x.html'>旧闻</a>");
      server.at("/x.html", exchange -> exchange.sendResponseHeaders(502, -1));
      Finding before = TestSite.of(server.inspect(), "D067").getFirst();
      server.at("/x.html", exchange -> exchange.sendResponseHeaders(404, -1));
      Finding after = TestSite.of(server.inspect(), "D067").getFirst();

      assertThat(after.reason()).isNotEqualTo(before.reason());
      assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }
  }

  @Test
  void aColumnStillOverdueAfterAnOldItemWasAddedIsTheSame() {
    try (TestSite server = new TestSite()) {
      site.column("/xwdt/").empty().item("2024-12-01", "旧闻");
      site.publish(server);
      Finding before = TestSite.of(server.inspect(), "D032").getFirst();
      site.column("/xwdt/").item("2024-12-20", "又一条旧闻");
      site.publish(server);
      Finding after = TestSite.of(server.inspect(), "D032").getFirst();

      assertThat(after.reason()).isNotEqualTo(before.reason());
      assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }
  }

  @Test
  void oneMoreBlankColumnLeavesTheVetoTheSame() {
    try (TestSite server = new TestSite()) {
      for (int i = 1; i <= 5; i++) {
        site.column("/blank" + i + "/", "空白栏目" + i, "其他");
      }
      site.publish(server);
      Finding before = TestSite.of(server.inspect(), "V011").getFirst();
      site.column("/blank6/", "空白栏目6", "其他");
      site.publish(server);
      Finding after = TestSite.of(server.inspect(), "V011").getFirst();

      assertThat(after.text()).isNotEqualTo(before.text());
      assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }
  }

  @Test
  void theSameWrongWordInTwoPlacesOfAPageIsTwoFindings() {
    site.column("/gk/").text("截止目前，全县共有行政村一百二十个。</p><p>截止目前，耕地面积四十万亩。");

    assertThat(TestSite.of(site.inspect(), "X001"))
        .hasSize(2)
        .extracting(Finding::fingerprint)
        .doesNotHaveDuplicates();
  }

  @Test
  void aPassageThatTheTemplatePutsIntoAnotherElementIsTheSame() {
    try (TestSite server = new TestSite()) {
      String words = "截止目前，全县共有行政村一百二十个。";
      server.page("/", "<div class='old'><p>%s</p></div>".formatted(words));
      Finding before = TestSite.of(server.inspect(), "X001").getFirst();
      server.page("/", "<section id='new'><h3>%s</h3></section>".formatted(words));
      Finding after = TestSite.of(server.inspect(), "X001").getFirst();

      assertThat(before.element()).isEqualTo("div.old p");
      assertThat(after.element()).isEqualTo("section#new h3");
      assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }
  }

  @Test
  void differentProblemsOfOneRuleStayApart() {
    site.footer(site.footer().replace("陕ICP备05000000号-1", "").replace("联系电话：000-12345678", ""));

    assertThat(TestSite.of(site.inspect(), "D066"))
        .hasSize(2)
        .extracting(Finding::fingerprint)
        .doesNotHaveDuplicates();
  }
}
