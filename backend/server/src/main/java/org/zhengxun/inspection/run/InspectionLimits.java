package org.zhengxun.inspection.run;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.zhengxun.inspector.fetch.Pace;
import org.zhengxun.inspector.fetch.PaceRules;

/** How machine runs treat the sites they look at. */
@ConfigMapping(prefix = "zhengxun.inspection")
public interface InspectionLimits {
  /** Requests per second and host; the demo's own server bears more than other people's. */
  @WithDefault("2")
  double rate();

  /** Pages read per site at most. */
  @WithDefault("300")
  int pages();

  /** Clicks from the home page at most. */
  @WithDefault("4")
  int depth();

  /** Distinct addresses looked at per site at most. */
  @WithDefault("20000")
  int links();

  /** One site's whole run at most; what was not reached by then is not judged. */
  @WithDefault("PT1H")
  Duration time();

  /** An operator may override robots.txt of the sites under supervision. */
  @WithDefault("false")
  boolean ignoreRobots();

  /** Private networks that may be reached, in CIDR notation: sites under supervision inside. */
  Optional<List<String>> networks();

  /**
   * Where the answers of runs under way are written, so that a run cut off goes on, and the latest
   * of each site stay; the temporary folder when left out.
   */
  Optional<String> archives();

  /**
   * Room for the latest archive of each site, from which its next run asks only what has changed;
   * the oldest make way. Nothing is kept with 0.
   */
  @WithDefault("1G")
  MemorySize earlier();

  /** Other rates by site and time of day; the first that fits counts. */
  List<Window> windows();

  /** A rate for a site, or for all, within a window of the day in Asia/Shanghai. */
  interface Window {
    /** A host and all below it; every host when left out. */
    Optional<String> domain();

    /** First moment, as 00:00. */
    @WithDefault("00:00")
    String from();

    /** First moment no longer within; that of the beginning for the whole day. */
    @WithDefault("00:00")
    String to();

    /** Requests per second and host. */
    double rate();
  }

  /** {@link #archives()}, or its place in the temporary folder. */
  default Path archiveFolder() {
    return archives()
        .map(Path::of)
        .orElse(Path.of(System.getProperty("java.io.tmpdir"), "zhengxun-runs"));
  }

  /** How fast each host may be asked. */
  default Pace pace() {
    return new PaceRules(
        rate(),
        windows().stream()
            .map(
                window ->
                    new PaceRules.Rule(
                        window.domain().orElse(null),
                        LocalTime.parse(window.from()),
                        LocalTime.parse(window.to()),
                        window.rate()))
            .toList());
  }
}
