package org.zhengxun.launcher.demo.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengxun.launcher.demo.api.DemoUser;
import org.zhengxun.launcher.demo.data.Person;

/** Registers people as the system administrator; the security administrator grants their roles. */
final class Memberships {
  private static final String PATH = "/api/v1/memberships";

  private final DemoUser systemAdmin;
  private final DemoUser securityAdmin;

  Memberships(DemoUser systemAdmin, DemoUser securityAdmin) {
    this.systemAdmin = systemAdmin;
    this.securityAdmin = securityAdmin;
  }

  /** People without an organisation are known to the sign-in only, and stay so. */
  String register(List<Person> people) {
    Tree tree = Tree.of(systemAdmin);
    Map<String, JsonNode> known = known();
    int registered = 0;
    for (Person person : people) {
      if (person.organisation().isEmpty()) {
        continue;
      }
      String org = tree.id(person.organisation());
      JsonNode membership = known.get(key(person.login(), org));
      if (membership == null) {
        membership =
            systemAdmin.post(
                PATH, Map.of("loginName", person.login(), "name", person.name(), "orgId", org));
        registered++;
      }
      grant(membership, person.roles());
    }
    return registered + " new of " + people.size();
  }

  private void grant(JsonNode membership, List<String> roles) {
    Set<String> held = new HashSet<>();
    membership.path("roles").forEach(role -> held.add(role.asText()));
    if (!held.equals(Set.copyOf(roles))) {
      securityAdmin.put(
          PATH + "/" + membership.path("id").asText() + "/roles",
          membership.path("version").asInt(),
          Map.of("roles", roles));
    }
  }

  private Map<String, JsonNode> known() {
    Map<String, JsonNode> known = new HashMap<>();
    for (JsonNode item : systemAdmin.get(PATH + "?limit=500").path("items")) {
      known.put(key(item.path("loginName").asText(), item.path("orgId").asText()), item);
    }
    return known;
  }

  private static String key(String login, String org) {
    return login + " " + org;
  }
}
