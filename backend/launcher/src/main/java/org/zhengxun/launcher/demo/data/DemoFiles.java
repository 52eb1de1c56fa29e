package org.zhengxun.launcher.demo.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads the demo's committed files from the class path. */
public final class DemoFiles {

  private DemoFiles() {}

  /** The bytes of a file below {@code demo/}, e.g. {@code results-sites.xlsx}. */
  public static byte[] bytes(String name) {
    try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("No demo file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The table in a CSV file below {@code demo/}. */
  public static CsvTable table(String name) {
    return CsvTable.parse(new String(bytes(name), StandardCharsets.UTF_8));
  }

  /** Everyone who can sign in to the demo, one row per membership. */
  public static List<Person> people() {
    return table("people.csv").records().stream().map(DemoFiles::person).toList();
  }

  /** The website register of the demo. */
  public static List<Website> websites() {
    return table("websites.csv").records().stream().map(DemoFiles::website).toList();
  }

  private static Person person(Map<String, String> row) {
    String roles = row.get("roles");
    return new Person(
        row.get("login"),
        row.get("name"),
        row.get("org"),
        roles.isEmpty() ? List.of() : List.of(roles.split(" ")));
  }

  private static Website website(Map<String, String> row) {
    return new Website(
        row.get("网站名称"),
        row.get("网站标识码"),
        row.get("网站类型"),
        row.get("域名"),
        row.get("首页地址"),
        row.get("ICP备案编号"),
        row.get("公安机关备案号"),
        row.get("主办单位"));
  }
}
