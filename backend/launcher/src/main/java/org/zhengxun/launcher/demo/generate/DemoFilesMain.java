package org.zhengxun.launcher.demo.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the demo's files into a folder: {@code backend/launcher/src/main/resources/demo} when run
 * by hand. The files are committed; a test makes them anew and compares.
 */
public final class DemoFilesMain {

  private DemoFilesMain() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** Each file's content by its name. */
  static Map<String, byte[]> files() throws IOException {
    Areas areas = new Areas();
    Units units = new Units(areas);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("areas.csv", utf8(areas.table().text()));
    files.put("units.csv", utf8(units.table().text()));
    files.put("websites.csv", utf8(new Websites(areas, units).table().text()));
    files.put("accounts.csv", utf8(new Accounts(areas, units).table().text()));
    files.put("people.csv", utf8(new People(areas, units).table().text()));
    files.put("results-sites.xlsx", Workbooks.write("政府网站检查结果", ResultLists.sites()));
    files.put("results-accounts.xlsx", Workbooks.write("政务新媒体检查结果", ResultLists.accounts()));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
