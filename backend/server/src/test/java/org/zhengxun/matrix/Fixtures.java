package org.zhengxun.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.World;

/** Arranges what a row of the table is about; each feature brings its own {@link Source}. */
@ApplicationScoped
public class Fixtures {
  private final World world;
  private final Map<String, BiFunction<World, Organisation, Request>> byName = new HashMap<>();

  Fixtures(World world, @Any Instance<Source> sources) {
    this.world = world;
    byName.put("-", (w, org) -> Request.of());
    sources.forEach(
        source ->
            source
                .fixtures()
                .forEach(
                    (name, fixture) -> {
                      if (byName.put(name, fixture) != null) {
                        throw new IllegalStateException("Two fixtures are named " + name);
                      }
                    }));
  }

  Set<String> names() {
    return byName.keySet();
  }

  /** Made afresh for each call, in the given organisation. */
  Request arrange(String name, Organisation org) {
    var fixture = byName.get(name);
    if (fixture == null) {
      throw new IllegalArgumentException("No fixture named " + name);
    }
    return fixture.apply(world, org);
  }

  /** The fixtures of one feature, by the name the table uses. */
  interface Source {
    Map<String, BiFunction<World, Organisation, Request>> fixtures();
  }
}
