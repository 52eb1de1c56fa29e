package org.zhengxun.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/**
 * Refuses writes that a foreign page makes with the session cookie (CSRF): they need the header
 * that only our own scripts can send, and must not come from another site. Bearer tokens are never
 * sent by a browser on its own and pass.
 */
public class CrossSiteFilter {
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  private final String ownOrigin;

  CrossSiteFilter(@ConfigProperty(name = "zhengxun.public-url") String publicUrl) {
    this.ownOrigin = publicUrl.replaceAll("/+$", "");
  }

  @ServerRequestFilter(preMatching = true)
  public void filter(ContainerRequestContext request) {
    if (SAFE_METHODS.contains(request.getMethod())
        || request.getHeaderString("Authorization") != null) {
      return;
    }
    String site = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    boolean foreign =
        (site != null && !site.equals("same-origin"))
            || (origin != null && site == null && !origin.equals(ownOrigin));
    if (foreign || request.getHeaderString("X-Requested-With") == null) {
      throw new Problem(ErrorCode.CROSS_SITE, "请在本系统页面内操作");
    }
  }
}
