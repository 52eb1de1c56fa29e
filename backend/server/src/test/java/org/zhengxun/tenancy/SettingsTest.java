package org.zhengxun.tenancy;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

@ApiTest
class SettingsTest {
  private static final String KEY = "find { it.key == 'duties.separate' }.";

  @Inject World world;

  @Test
  void valueHoldsBelowUntilOverridden() {
    Organisation city = world.city();
    Organisation county = world.county(city);
    set(city, false, false, 200);
    expect(county, false, city.name());
    set(county, true, false, 200);
    expect(county, true, county.name());
    expect(city, false, city.name());
  }

  @Test
  void lockedValueAboveWinsAndCannotBeChanged() {
    Organisation city = world.city();
    Organisation county = world.county(city);
    set(county, true, false, 200);
    set(city, false, true, 200);
    expect(county, false, city.name());
    set(county, true, false, 403);
  }

  @Test
  void valueOfTheWrongTypeIsRefused() {
    Api.as(world.token(world.city(), Role.SYSTEM_ADMIN))
        .header("If-Match", 0)
        .body(Map.of("value", "perhaps", "locked", false))
        .put("/api/v1/settings/duties.separate")
        .then()
        .statusCode(400);
  }

  @Test
  void whoSawAnOlderValueIsToldSo() {
    Organisation city = world.city();
    set(city, false, false, 200);
    set(city, 0, true, false, 412);
    set(city, 1, true, false, 200);
    set(city, 1, false, false, 412);
    expect(city, true, city.name());
  }

  private void set(Organisation org, boolean value, boolean locked, int status) {
    int seen =
        Api.as(world.token(org, Role.INSPECTOR))
            .get("/api/v1/settings")
            .then()
            .extract()
            .path(KEY + "version");
    set(org, seen, value, locked, status);
  }

  private void set(Organisation org, int seen, boolean value, boolean locked, int status) {
    Api.as(world.token(org, Role.SYSTEM_ADMIN))
        .header("If-Match", seen)
        .body(Map.of("value", value, "locked", locked))
        .put("/api/v1/settings/duties.separate")
        .then()
        .statusCode(status);
  }

  private void expect(Organisation org, boolean value, String from) {
    Api.as(world.token(org, Role.INSPECTOR))
        .get("/api/v1/settings")
        .then()
        .body(KEY + "value", equalTo(value))
        .body(KEY + "from", equalTo(from))
        .body(KEY + "own", equalTo(org.name().equals(from)));
  }
}
