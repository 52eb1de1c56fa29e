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

  void print(String url, Instance.Mode mode, List<People.Person> people) throws IOException {
    progress.plain("");
    progress.plain("政巡 is running at " + url);
    progress.plain("");
    if (mode == Instance.Mode.DEMO) {
      demo(people);
    } else {
      empty();
    }
    progress.plain("");
    progress.plain(
        "Stop with ./zx down, look with ./zx status and ./zx logs, begin anew with ./zx reset.");
  }

  private void demo(List<People.Person> people) {
    progress.plain("Sign in as one of these people, password " + People.DEMO_PASSWORD);
    for (Map.Entry<String, String> person : People.table(people).entrySet()) {
      progress.plain(String.format("  %-20s %s", person.getKey(), person.getValue()));
    }
  }

  private void empty() throws IOException {
    progress.plain("Sign in as admin, password " + instance.secrets().code("admin"));
    progress.plain("and enter the one-time code " + instance.secrets().code("bootstrap"));
  }
}
