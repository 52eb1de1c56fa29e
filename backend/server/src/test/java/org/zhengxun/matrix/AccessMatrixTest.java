package org.zhengxun.matrix;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengxun.matrix.AccessTable.Place;
import org.zhengxun.matrix.AccessTable.Row;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

/** Every endpoint of the contract × every role × own, subordinate, sibling and superior. */
@ApiTest
class AccessMatrixTest {
  @Inject World world;
  @Inject Fixtures fixtures;
  @Inject AgroalDataSource database;

  static List<Row> rows() {
    return AccessTable.rows();
  }

  @Test
  void everyOperationOfTheContractHasARow() {
    Map<String, Map<String, Object>> paths =
        given().queryParam("format", "JSON").get("/q/openapi").jsonPath().getMap("paths");
    Set<String> operations = new TreeSet<>();
    paths.forEach(
        (path, methods) ->
            methods.keySet().stream()
                .filter(method -> Set.of("get", "post", "put", "patch", "delete").contains(method))
                .forEach(method -> operations.add(method.toUpperCase() + " " + path)));
    Set<String> listed = new TreeSet<>(rows().stream().map(Row::operation).toList());
    assertThat(listed).isEqualTo(operations);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void allowsAndRefusesAsTheTableSays(Row row) {
    SoftAssertions all = new SoftAssertions();
    Organisation own = world.city();
    Map<Place, Organisation> places =
        Map.of(
            Place.OWN, own,
            Place.BELOW, world.county(own),
            Place.BESIDE, world.city(),
            Place.ABOVE, world.province());
    // A call that changes nothing may share its fixture; a command that succeeds gets its own.
    Map<Place, Request> shared = new EnumMap<>(Place.class);
    if (!row.open()) {
      Request request = shared(shared, row, Place.OWN, own);
      Response anonymous = send(row, request, null);
      all.assertThat(anonymous.statusCode()).as("%s without signing in", row).isIn(401, 499);
    }
    for (Role role : Role.values()) {
      String token = world.token(own, role);
      for (Place place : Place.values()) {
        String expected = row.roles().contains(role) ? row.cells().get(place) : "403";
        if (!expected.equals(".")) {
          Organisation org = places.get(place);
          boolean changes = !row.method().equals("GET") && expected.startsWith("2");
          Request request =
              changes ? fixtures.arrange(row.fixture(), org) : shared(shared, row, place, org);
          check(all, row, role, place, expected, request, token);
        }
      }
    }
    all.assertAll();
  }

  private Request shared(Map<Place, Request> shared, Row row, Place place, Organisation org) {
    return shared.computeIfAbsent(place, p -> fixtures.arrange(row.fixture(), org));
  }

  private void check(
      SoftAssertions all,
      Row row,
      Role role,
      Place place,
      String expected,
      Request request,
      String token) {
    long before = auditRows();
    Response response = send(row, request, token);
    String what = "%s as %s, %s".formatted(row, role, place);
    boolean looks = expected.equals("sees") || expected.equals("hides");
    int status = looks ? 200 : Integer.parseInt(expected);
    all.assertThat(response.statusCode()).as(what + ": " + excerpt(response)).isEqualTo(status);
    if (looks) {
      all.assertThat(response.asString().contains(request.visible))
          .as(what + " shows the row")
          .isEqualTo(expected.equals("sees"));
    }
    boolean command = !row.method().equals("GET") && status < 300;
    if (command) {
      all.assertThat(auditRows()).as(what + " leaves an audit row").isGreaterThan(before);
    } else if (status == 403) {
      all.assertThat(refusalIsAudited(before)).as(what + " leaves an audit row").isTrue();
    }
  }

  /** A refusal before the session was looked at is written by another thread, soon after. */
  private boolean refusalIsAudited(long before) {
    for (int look = 0; look < 200; look++) {
      if (auditRows() > before) {
        return true;
      }
      LockSupport.parkNanos(Duration.ofMillis(25).toNanos());
    }
    return false;
  }

  private static Response send(Row row, Request request, String token) {
    RequestSpecification call =
        given()
            .redirects()
            .follow(false)
            .pathParams(request.path)
            .queryParams(request.query)
            .headers(request.headers);
    if (token != null) {
      call.auth().oauth2(token);
    } else {
      call.header("X-Requested-With", "test");
    }
    if (request.upload != null) {
      call.multiPart("file", request.uploadName, request.upload);
      request.form.forEach((name, value) -> call.multiPart(name, value));
    } else {
      call.contentType(ContentType.JSON);
    }
    if (request.body != null) {
      call.body(request.body);
    }
    return call.request(row.method(), row.path());
  }

  private static String excerpt(Response response) {
    String body = response.asString();
    return body.substring(0, Math.min(300, body.length()));
  }

  private long auditRows() {
    return world.asSystem(
        () -> {
          try (var connection = database.getConnection();
              var set =
                  connection.prepareStatement(
                      "select set_config('app.roles', 'AUDIT_ADMIN', true)");
              var count = connection.prepareStatement("select count(*) from audit_entry")) {
            set.execute();
            try (var rows = count.executeQuery()) {
              rows.next();
              return rows.getLong(1);
            }
          } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
