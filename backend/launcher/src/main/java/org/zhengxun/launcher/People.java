package org.zhengxun.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people who may sign in. */
final class People {
  /** One password for all people of the demo, which listens on this machine alone. */
  static final String DEMO_PASSWORD = "zhengxun-2025";

  private static final String DEMO_FILE = "/demo/people.csv";

  private People() {}

  /**
   * One person of the sign-in.
   *
   * @param login login name
   * @param name shown name
   * @param place the organisation's name, empty when unknown
   * @param password initial password
   */
  record Person(String login, String name, String place, String password) {}

  /** The people of the demo, named by role and place. */
  static List<Person> ofDemo() throws IOException {
    InputStream file = People.class.getResourceAsStream(DEMO_FILE);
    if (file == null) {
      return List.of();
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    }
  }

  /** The three administrators of an empty installation; no two of them are one person. */
  static List<Person> ofEmpty(String password) {
    return List.of(
        new Person("xitong", "系统管理员", "", password),
        new Person("anquan", "安全管理员", "", password),
        new Person("shenji", "审计管理员", "", password));
  }

  /** Reads lines with a header row; columns login and name are needed, org is optional. */
  static List<Person> parse(List<String> lines) {
    List<String> header = cells(lines.getFirst());
    List<Person> people = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        List<String> row = cells(line);
        people.add(
            new Person(
                row.get(header.indexOf("login")),
                row.get(header.indexOf("name")),
                header.contains("org") ? row.get(header.indexOf("org")) : "",
                DEMO_PASSWORD));
      }
    }
    return people;
  }

  /** The demo's people once each, as login name to shown name, in the file's order. */
  static Map<String, String> table(List<Person> people) {
    Map<String, String> table = new LinkedHashMap<>();
    people.forEach(person -> table.putIfAbsent(person.login(), person.name()));
    return table;
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split(",", -1));
  }
}
