package org.zhengxun.registry;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Filters of the account list; {@code area} is an organisation and all below it. */
public class AccountFilter {
  @QueryParam("q")
  public String q;

  @QueryParam("area")
  public UUID area;

  @QueryParam("platform")
  public String platform;

  @QueryParam("state")
  public AccountState state;

  @QueryParam("withoutCode")
  public Boolean withoutCode;
}
