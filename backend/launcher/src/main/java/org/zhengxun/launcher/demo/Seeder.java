package org.zhengxun.launcher.demo;

import org.zhengxun.launcher.demo.api.ApiRefusal;
import org.zhengxun.launcher.demo.seed.DemoRecords;

/** Command that makes the demo's records; everything it needs stands in the environment. */
public final class Seeder {

  private Seeder() {}

  /** Exits with 1 and the reason when a step is refused. */
  public static void main(String[] args) {
    try {
      new DemoRecords(Environment.access(), Environment.get("ZX_BOOTSTRAP_CODE"))
          .make(System.out::println);
    } catch (ApiRefusal | IllegalStateException e) {
      System.out.println("Stopped: " + e.getMessage());
      System.exit(1);
    }
  }
}
