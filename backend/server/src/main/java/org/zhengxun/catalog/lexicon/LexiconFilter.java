package org.zhengxun.catalog.lexicon;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.zhengxun.inspector.wording.Severity;

/**
 * Filters of the lexicon's list; {@code q} is looked for in wording, suggestion, source and note.
 */
public class LexiconFilter {
  @QueryParam("q")
  public String q;

  @QueryParam("kind")
  public LexiconKind kind;

  @QueryParam("category")
  public String category;

  @QueryParam("severity")
  public Severity severity;

  @QueryParam("origin")
  public LexiconOrigin origin;

  List<String> words() {
    return isBlank(q) ? List.of() : List.of(q.strip().split("\\s+"));
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
