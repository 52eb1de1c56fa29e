package org.zhengxun.launcher.demo;

import java.net.URI;
import java.nio.file.Path;

/**
 * Serves the demo sites as a process of its own: {@code DemoSitesMain PORT API STATE}, where API is
 * the base address of the instance whose business clock dates the pages, e.g. {@code
 * http://localhost:8080}, and STATE the folder of the switches.
 */
public final class DemoSitesMain {

  private DemoSitesMain() {}

  public static void main(String[] args) throws InterruptedException {
    if (args.length != 3) {
      System.err.println("usage: DemoSitesMain PORT API STATE");
      System.exit(2);
    }
    try (PolledClock clock = new PolledClock(URI.create(args[1]));
        DemoSites sites = new DemoSites(clock, Path.of(args[2]), Integer.parseInt(args[0]))) {
      System.out.println(sites.sites().size() + " demo sites on " + sites.address());
      Thread.currentThread().join();
    }
  }
}
