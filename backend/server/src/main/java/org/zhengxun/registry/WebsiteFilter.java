package org.zhengxun.registry;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Filters of the website list; {@code area} is an organisation and all below it. */
public class WebsiteFilter {
  @QueryParam("q")
  public String q;

  @QueryParam("area")
  public UUID area;

  @QueryParam("type")
  public SiteType type;

  @QueryParam("state")
  public SiteState state;

  @QueryParam("withoutCode")
  public Boolean withoutCode;
}
