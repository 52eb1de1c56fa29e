package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Looks at sites of the register; knows no rule until the machine run is there. */
@ApplicationScoped
class RegisteredSiteLook implements SecondLook {
  RegisteredSiteLook(Clock clock) {}

  @Override
  public boolean knows(String rule) {
    return false;
  }

  @Override
  public Outcome look(UUID siteId, Set<String> rules, BooleanSupplier stopping) {
    return new Outcome("机器不能复查", Map.of());
  }
}
