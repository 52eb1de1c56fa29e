package org.zhengxun.rectification;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhengxun.shared.label.Labelled;

/** What a list of tasks is narrowed to. */
public class TaskFilter {
  @QueryParam("view")
  @DefaultValue("ALL")
  @Parameter(
      description = "MINE: asked of the own unit; ISSUED: by the own office; ALL: in the scope")
  public View view = View.ALL;

  @QueryParam("state")
  public List<TaskState> states = List.of();

  @QueryParam("campaign")
  public UUID campaign;

  @QueryParam("unit")
  public UUID unit;

  @QueryParam("overdue")
  @Schema(description = "true: only those overdue")
  public boolean overdue;

  @QueryParam("q")
  @Schema(description = "Words in title, unit, or the names of sites and accounts")
  public String q;

  /** Seen from which side. */
  @Schema(name = "TaskListView")
  public enum View implements Labelled {
    MINE("要求本单位整改"),
    ISSUED("本单位下达"),
    ALL("辖区全部");

    private final String label;

    View(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
