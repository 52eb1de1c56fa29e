package org.zhengxun.launcher.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Person;
import org.zhengxun.launcher.demo.data.Website;

class DemoFilesTest {

  private final List<Map<String, String>> accounts = DemoFiles.table("accounts.csv").records();

  @Test
  void committedFilesAreWhatTheProgramWrites() throws IOException {
    DemoFilesMain.files()
        .forEach((name, content) -> assertThat(DemoFiles.bytes(name)).as(name).isEqualTo(content));
  }

  @Test
  void xianyangHas53SitesOf14PortalsAnd39Departments() {
    List<Website> sites = sitesBelow("陕西省/咸阳市/");
    assertThat(sites).hasSize(53);
    assertThat(sites).filteredOn(Website::portal).hasSize(14);
    assertThat(sites).filteredOn(site -> !site.portal()).hasSize(39);
  }

  @Test
  void xianyangHas293AccountsOnePerUnitAndPlatform() {
    List<Map<String, String>> xianyang =
        accounts.stream().filter(row -> row.get("主办单位").startsWith("陕西省/咸阳市/")).toList();
    assertThat(xianyang).hasSize(293);
    assertThat(xianyang.stream().map(row -> row.get("主办单位") + row.get("平台")))
        .doesNotHaveDuplicates();
  }

  @Test
  void codesAreWellFormedAndUnique() {
    List<Website> sites = DemoFiles.websites();
    assertThat(sites)
        .extracting(Website::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("\\d{10}"));
    assertThat(sites).extracting(Website::host).doesNotHaveDuplicates();
    assertThat(sites).extracting(Website::sponsorPath).doesNotHaveDuplicates();
    List<String> codes =
        accounts.stream().map(row -> row.get("标识码")).filter(code -> !code.isEmpty()).toList();
    assertThat(codes)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("(\\d{6}|bm\\d{4})(M\\d{3})([A-Z]{2})(\\d{4})"));
  }

  @Test
  void everySponsorAndMembershipIsAnOrganisationOfTheDemo() {
    Set<String> paths =
        DemoFiles.table("units.csv").records().stream()
            .map(row -> row.get("路径"))
            .collect(Collectors.toSet());
    assertThat(accounts).allMatch(row -> paths.contains(row.get("主办单位")));
    assertThat(DemoFiles.websites()).allMatch(site -> paths.contains(site.sponsorPath()));
    DemoFiles.table("areas.csv").records().forEach(row -> paths.add(row.get("路径")));
    assertThat(DemoFiles.people())
        .filteredOn(person -> !person.organisation().isEmpty())
        .allMatch(person -> paths.contains(person.organisation()));
  }

  @Test
  void theWalkThroughsUnitHasNoAccountYetAndBothItsPeople() {
    String unit = "陕西省/铜川市/宜君县/" + People.WALK_THROUGH_UNIT;
    assertThat(accounts).noneMatch(row -> row.get("主办单位").equals(unit));
    assertThat(DemoFiles.people())
        .filteredOn(person -> person.organisation().equals(unit))
        .extracting(Person::login)
        .containsExactly("yijun-nyncj-tby", "yijun-nyncj-shr");
  }

  @Test
  void nobodyHoldsTwoAdministratorRoles() {
    assertThat(DemoFiles.people())
        .allMatch(person -> person.roles().stream().filter(r -> r.endsWith("_ADMIN")).count() < 2);
  }

  private static List<Website> sitesBelow(String path) {
    return DemoFiles.websites().stream()
        .filter(site -> site.sponsorPath().startsWith(path))
        .toList();
  }
}
