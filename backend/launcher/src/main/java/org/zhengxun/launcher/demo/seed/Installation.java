package org.zhengxun.launcher.demo.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengxun.launcher.demo.api.DemoApi;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Person;

/** Opens the empty installation with the one-time code: the root and its three administrators. */
final class Installation {
  private final DemoApi api;
  private final List<Person> people;
  private final String code;

  Installation(DemoApi api, List<Person> people, String code) {
    this.api = api;
    this.people = people;
    this.code = code;
  }

  /** Answers what was done, in words. */
  String open() {
    Map<String, String> root = DemoFiles.table("areas.csv").records().getFirst();
    String system = administrator("SYSTEM_ADMIN").login();
    JsonNode session = api.as(system).get("/api/v1/session");
    if (!session.path("memberships").isEmpty()) {
      return "already open";
    }
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("name", root.get("名称"));
    place.put("level", root.get("级别"));
    place.put("areaCode", root.get("行政区划代码"));
    place.put("officeName", root.get("办公室名称"));
    api.as(system)
        .post(
            "/api/v1/bootstrap",
            Map.of(
                "code", code,
                "root", place,
                "systemAdmin", entry(administrator("SYSTEM_ADMIN")),
                "securityAdmin", entry(administrator("SECURITY_ADMIN")),
                "auditAdmin", entry(administrator("AUDIT_ADMIN"))));
    return root.get("名称");
  }

  private Person administrator(String role) {
    return people.stream().filter(p -> p.roles().contains(role)).findFirst().orElseThrow();
  }

  private static Map<String, String> entry(Person person) {
    return Map.of("loginName", person.login(), "name", person.name());
  }
}
