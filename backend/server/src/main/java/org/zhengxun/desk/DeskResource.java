package org.zhengxun.desk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 我的工作. */
@Path("/api/v1/desk")
@Tag(name = "desk")
public class DeskResource {
  private final Desk desk;

  DeskResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  @Authenticated
  public DeskView view() {
    return desk.view();
  }

  /** How much waits behind each entry of the menu. */
  @GET
  @Path("/counts")
  @Authenticated
  public Map<String, Long> counts() {
    return desk.counts();
  }
}
