package org.zhengxun.inspection.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

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
}
