package org.zhengxun.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.BiFunction;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.World;

@ApplicationScoped
class DeskFixtures implements Fixtures.Source {
  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    return Map.of("searched", (w, o) -> Request.of().query("q", o.name()).visible(o.id()));
  }
}
