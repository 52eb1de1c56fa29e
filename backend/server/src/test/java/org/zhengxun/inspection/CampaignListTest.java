package org.zhengxun.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** What an office sees of its own inspections and of those below. */
@ApiTest
class CampaignListTest {
  @Inject World world;
  @Inject Inspections inspections;

  private UUID below;
  private UUID own;
  private String inspector;

  @BeforeEach
  void oneOfTheCityAndOneOfACounty() {
    Organisation city = world.city();
    below = inspections.plan(world.county(city)).campaign().id();
    own = inspections.plan(city).campaign().id();
    inspector = world.token(city, Role.INSPECTOR);
  }

  @Test
  void allOfTheAreaAreListed() {
    assertThat(ids(Api.as(inspector))).containsExactlyInAnyOrder(below, own);
  }

  @Test
  void onlyThoseOfTheOfficeWhenItsOwnAreAskedFor() {
    assertThat(ids(Api.as(inspector).queryParam("mine", true))).containsExactly(own);
  }

  @Test
  void severalStatesMayBeAskedFor() {
    CampaignState state =
        CampaignState.valueOf(
            Api.as(inspector).get("/api/v1/campaigns/{id}", own).then().extract().path("state"));
    assertThat(ids(Api.as(inspector).queryParam("state", state, CampaignState.CLOSED)))
        .contains(own);
    assertThat(ids(Api.as(inspector).queryParam("state", CampaignState.CLOSED))).isEmpty();
  }

  private static List<UUID> ids(RequestSpecification as) {
    return as.get("/api/v1/campaigns")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", UUID.class);
  }
}
