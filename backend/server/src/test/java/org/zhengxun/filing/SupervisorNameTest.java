package org.zhengxun.filing;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.World;

@ApiTest
class SupervisorNameTest {
  @Inject World world;
  @Inject TestFilings filings;
  @Inject EntityManager entities;

  @Test
  void filingRegisterAndHistoryNameASupervisingAreaByItsOffice() {
    Organisation county = world.county(world.city());
    Organisation unit = world.unit(county);
    String office = county.name() + "人民政府办公室";
    world.asSystem(
        () ->
            entities
                .createNativeQuery("update organisation set office_name = ? where id = ?")
                .setParameter(1, office)
                .setParameter(2, county.id())
                .executeUpdate());
    TestFilings.Made approved = filings.approved(county, unit);
    String token = filings.reporter(unit);
    String account =
        Api.as(token)
            .get("/api/v1/filings/{id}", approved.id())
            .then()
            .statusCode(200)
            .body("supervisorName", equalTo(office))
            .extract()
            .path("accountId");
    Api.as(token)
        .get("/api/v1/accounts/{id}", account)
        .then()
        .statusCode(200)
        .body("supervisorName", equalTo(office))
        .body("unitName", equalTo(unit.name()));
    Api.as(token)
        .get("/api/v1/accounts/{id}/history", account)
        .then()
        .statusCode(200)
        .body("[0].changes.find { it.field == 'supervisorId' }.after", equalTo(office));
  }
}
