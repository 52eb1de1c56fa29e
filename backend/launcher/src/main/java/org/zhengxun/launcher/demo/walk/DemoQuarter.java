package org.zhengxun.launcher.demo.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.zhengxun.launcher.demo.api.DemoAccess;
import org.zhengxun.launcher.demo.api.DemoApi;

/**
 * The first quarter of 2025 in 咸阳市, from the plan to the issued notice. What an earlier run did is
 * found and not done again.
 */
public final class DemoQuarter {
  private final DemoApi api;
  private final Consumer<String> say;
  private final StoryClock clock;

  public DemoQuarter(DemoAccess access, Consumer<String> say) {
    this.api = new DemoApi(access);
    this.say = say;
    this.clock = new StoryClock(api);
  }

  /** Returns the issued notice as docx. */
  public byte[] walk() {
    new OpenedAccount(api, say).walk();
    Inspection inspection = new Inspection(api, say);
    JsonNode campaign = inspection.plan();
    String id = campaign.path("id").asText();
    if (!campaign.path("state").asText().equals("CLOSED")) {
      inspection.runMachine(id);
      clock.atLeast(14, 9);
      inspection.importResults(id);
      clock.atLeast(17, 9);
      Rectification rectification = new Rectification(api, say);
      rectification.issue(id);
      clock.atLeast(19, 9);
      rectification.reply();
      rectification.verify();
      clock.atLeast(21, 9);
    } else {
      say.accept("检查、整改、通报：这个季度此前已走完，下面是已印发的通报");
    }
    return new IssuedNotice(api, say).of(id);
  }
}
