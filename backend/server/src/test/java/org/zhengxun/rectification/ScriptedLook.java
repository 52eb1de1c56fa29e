package org.zhengxun.rectification;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A machine that sees what the test wants; knows the footer marks only. */
class ScriptedLook extends RegisteredSiteLook {
  private volatile Outcome outcome = new Outcome(null, Map.of("D066", List.of()), null);

  ScriptedLook() {
    super(null, null, null, null);
  }

  void sees(List<Place> places) {
    outcome = new Outcome(null, Map.of("D066", places), null);
  }

  void cannotLook(String words) {
    outcome = Outcome.none(words);
  }

  @Override
  public boolean knows(String rule) {
    return rule.equals("D066");
  }

  @Override
  public Outcome look(Order order, BooleanSupplier stopping) {
    return outcome;
  }
}
