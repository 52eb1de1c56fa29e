package org.zhengxun.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Query parameters of every list. */
public class PageRequest {
  /** Exports of more rows than this are refused. */
  static final int EXPORT_LIMIT = 100_000;

  @QueryParam("limit")
  @DefaultValue("20")
  @Min(1)
  @Max(500)
  @Schema(description = "Rows a page, 1 to 500")
  public int limit = 20;

  @QueryParam("cursor")
  @Schema(description = "nextCursor of the page before")
  public String cursor;

  @QueryParam("sort")
  @Schema(description = "A sort name of this list, with a leading - for descending")
  public String sort;

  /** Set on exports only: a part of the rows is no answer. */
  boolean whole;

  /** All rows in the order asked for, for exports. */
  public PageRequest whole() {
    PageRequest all = new PageRequest();
    all.limit = EXPORT_LIMIT;
    all.whole = true;
    all.sort = sort;
    return all;
  }
}
