package org.zhengxun.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengxun.launcher.LaunchFailure;
import org.zhengxun.launcher.RunningDemo;
import org.zhengxun.launcher.demo.api.ApiRefusal;
import org.zhengxun.launcher.demo.walk.DemoQuarter;

/**
 * {@code ./zx demo}: walks the demo's whole quarter through the public API as the right people, one
 * printed line a step, and prints the notice's absolute path last.
 */
public final class DemoCommand {
  private DemoCommand() {}

  /**
   * @param args the data folder of the running instance
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    try {
      byte[] docx = new DemoQuarter(RunningDemo.access(data), System.out::println).walk();
      Path notice = data.resolve("咸阳市2025年第一季度检查情况通报.docx").toAbsolutePath();
      Files.write(notice, docx);
      System.out.println(notice);
    } catch (ApiRefusal | LaunchFailure | IllegalStateException e) {
      System.out.println("Stopped: " + e.getMessage());
      System.exit(1);
    }
  }
}
