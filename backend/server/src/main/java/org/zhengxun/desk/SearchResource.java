package org.zhengxun.desk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 查找. */
@Path("/api/v1/search")
@Tag(name = "desk")
public class SearchResource {
  private final Search search;

  SearchResource(Search search) {
    this.search = search;
  }

  /** Organisations, websites and accounts whose name, code or domain holds the words. */
  @GET
  @Authenticated
  public SearchView find(@QueryParam("q") String q) {
    return search.find(q);
  }
}
