package org.zhengxun.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.zhengxun.launcher.demo.api.DemoAccess;

/** Finds the demo that runs in a data folder, whatever its port. */
public final class RunningDemo {
  private RunningDemo() {}

  /**
   * @param data the folder given to {@code ./zx up}
   * @throws LaunchFailure when nothing was started there, or it was started without demo data
   */
  public static DemoAccess access(Path data) {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(data.resolve("instance.properties"))) {
      settings.load(reader);
    } catch (IOException e) {
      throw new LaunchFailure("Nothing was started in " + data + "; ./zx up first.", e);
    }
    if (!"demo".equals(settings.getProperty("mode"))) {
      throw new LaunchFailure("The instance in " + data + " was started without demo data.");
    }
    int port = Integer.parseInt(settings.getProperty("port"));
    return new DemoAccess(
        "http://localhost:" + port,
        "http://localhost:" + (port + 1) + "/realms/" + Realm.NAME,
        Realm.DEMO_CLIENT,
        People.DEMO_PASSWORD);
  }
}
