package org.zhengxun.notice;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list of notices is narrowed to. */
public class NoticeFilter {
  @QueryParam("state")
  public List<NoticeState> states = List.of();

  @QueryParam("campaign")
  public UUID campaign;

  @QueryParam("year")
  public Integer year;

  @QueryParam("q")
  @Schema(description = "Words in title, inspection or issuer")
  public String q;
}
