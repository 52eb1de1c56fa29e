package org.zhengxun.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.TestFilings.Made;
import org.zhengxun.testing.World;

/** The second lock on drafts: row-level security keeps them from the offices above. */
@ApiTest
class UnsentFilingTest {
  @Inject World world;
  @Inject TestFilings filings;
  @Inject AgroalDataSource database;

  private Organisation county;
  private Organisation unit;
  private Made draft;
  private String file;

  @BeforeEach
  void draftWithAFile() {
    county = world.county(world.city());
    unit = world.unit(county);
    draft = filings.draft(unit);
    file = attach(draft.id());
  }

  @Test
  void officesAboveReadNothingOfADraftEvenInSql() throws SQLException {
    assertThat(rowsSeenFrom(county.path())).isZero();
    assertThat(rowsSeenFrom(world.province().path())).isZero();
    assertThat(rowsSeenFrom(unit.path())).isEqualTo(4);
    assertThat(download(filings.approver(county))).isEqualTo(404);
    assertThat(download(filings.reporter(unit))).isEqualTo(200);
  }

  @Test
  void signingOpensFilingStepsAndFilesToTheOffice() throws SQLException {
    Made submitted = filings.act(filings.reporter(unit), draft, "submit", null);
    assertThat(rowsSeenFrom(county.path())).isZero();
    assertThat(download(filings.approver(county))).isEqualTo(404);

    filings.act(filings.reviewer(unit), submitted, "sign", Map.of());

    assertThat(rowsSeenFrom(county.path())).isGreaterThanOrEqualTo(4);
    assertThat(download(filings.approver(county))).isEqualTo(200);
  }

  @Test
  void whatWasReturnedStaysOpenToTheOffice() {
    Made submitted = filings.act(filings.reporter(unit), draft, "submit", null);
    Made sent = filings.act(filings.reviewer(unit), submitted, "sign", Map.of());
    filings.act(filings.approver(county), sent, "return", Map.of("opinion", "请补正"));
    assertThat(download(filings.approver(county))).isEqualTo(200);
  }

  private String attach(UUID filing) {
    return given()
        .auth()
        .oauth2(filings.reporter(unit))
        .multiPart("file", "账号.pdf", "%PDF-1.7 账号".getBytes(StandardCharsets.UTF_8))
        .multiPart("subjectId", filing)
        .post("/api/v1/files")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private int download(String token) {
    return Api.as(token).accept("*/*").get("/api/v1/files/" + file).statusCode();
  }

  /** The filing, its first steps, its participants and its file. */
  private int rowsSeenFrom(String path) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var set = connection.prepareStatement("select set_config('app.scope', ?, true)");
          var count =
              connection.prepareStatement(
                  """
                  select (select count(*) from filing where id = ?)
                    + (select count(*) from filing_step where filing_id = ?)
                    + (select count(*) from participant where subject_id = ?)
                    + (select count(*) from stored_file where subject_id = ?)
                  """)) {
        set.setString(1, path);
        set.execute();
        for (int i = 1; i <= 4; i++) {
          count.setObject(i, draft.id());
        }
        try (var row = count.executeQuery()) {
          row.next();
          return row.getInt(1);
        }
      } finally {
        connection.rollback();
      }
    }
  }
}
