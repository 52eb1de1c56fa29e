package org.zhengxun.filing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhengxun.shared.label.Labelled;

/** What a list of filings is narrowed to. */
public class FilingFilter {
  @QueryParam("view")
  @DefaultValue("ALL")
  @Parameter(
      description =
          "MINE: those whose turn it is for the actor, and those its office waits to get a code for; ALL: those of the scope")
  public View view = View.ALL;

  @QueryParam("state")
  public List<FilingState> states = List.of();

  @QueryParam("kind")
  public FilingKind kind;

  @QueryParam("area")
  @Schema(description = "An organisation: filings of its units and below")
  public UUID area;

  @QueryParam("q")
  @Schema(description = "Words in the account's name, the unit or the platform")
  public String q;

  /** Seen how. */
  @Schema(name = "FilingListView")
  public enum View implements Labelled {
    MINE("待我办理"),
    ALL("全部");

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
