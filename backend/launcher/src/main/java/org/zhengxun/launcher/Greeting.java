package org.zhengxun.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What is printed once the product runs. */
final class Greeting {
  private final Progress progress;
  private final Instance instance;

  Greeting(Progress progress, Instance instance) {
    this.progress = progress;
    this.instance = instance;
  }

  void print(String url, Ports ports, Instance.Mode mode, List<People.Person> people)
      throws IOException {
    progress.plain("");
    progress.plain("政巡 is running at " + url);
    progress.plain("");
    if (mode == Instance.Mode.DEMO) {
      demo(people);
    } else {
      empty(ports, people);
    }
    progress.plain("");
    String data = option();
    progress.plain(
        "Stop with ./zx down%1$s, look with ./zx status%1$s and ./zx logs%1$s, begin anew with ./zx reset%1$s."
            .formatted(data));
  }

  /** What each command needs to find the instance again. */
  private String option() {
    return instance.data().equals(instance.root().resolve(".zx"))
        ? ""
        : " --data " + instance.data();
  }

  private void demo(List<People.Person> people) {
    progress.plain("Sign in as one of these people, password " + People.DEMO_PASSWORD);
    table(people);
  }

  private void empty(Ports ports, List<People.Person> people) throws IOException {
    progress.plain(
        "Three administrators can sign in, password " + instance.secrets().code("admin"));
    table(people);
    progress.plain("");
    progress.plain("1. Sign in as the first, enter the one-time code");
    progress.plain("   " + instance.secrets().code("bootstrap"));
    progress.plain("   with the root organisation and the three login names above.");
    progress.plain(
        "2. The first registers organisations and people, the second grants their roles.");
    progress.plain("3. Further people get their passwords in Keycloak, realm " + Realm.NAME + ":");
    progress.plain(
        "   http://localhost:%d/admin as %s, password %s"
            .formatted(
                ports.of(Part.KEYCLOAK),
                KeycloakAdmin.USER,
                instance.secrets().get("keycloak.admin")));
  }

  private void table(List<People.Person> people) {
    for (Map.Entry<String, String> person : People.table(people).entrySet()) {
      progress.plain(String.format("  %-20s %s", person.getKey(), person.getValue()));
    }
  }
}
