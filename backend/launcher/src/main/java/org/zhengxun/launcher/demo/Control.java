package org.zhengxun.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.zhengxun.launcher.demo.site.Answer;

/**
 * The controls of the demo sites: {@code GET /sites}, {@code POST /mend?host=…}, {@code POST
 * /break?host=…}. They stand under a reserved host name, so that no page in a browser reaches them.
 */
final class Control {

  static final String HOST = "control.invalid";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SiteShelf shelf;

  Control(SiteShelf shelf) {
    this.shelf = shelf;
  }

  Answer answer(String method, String path, String query) {
    return switch (method + " " + path) {
      case "GET /sites" -> json(200, shelf.states());
      case "POST /mend" -> set(query, true);
      case "POST /break" -> set(query, false);
      default -> json(404, Map.of("detail", "unknown control"));
    };
  }

  private Answer set(String query, boolean mended) {
    String host = query != null && query.startsWith("host=") ? query.substring(5) : "";
    return shelf.set(host, mended)
        ? json(200, Map.of("host", host, "mended", mended))
        : json(404, Map.of("detail", "no demo site of that name"));
  }

  private static Answer json(int status, Object value) {
    try {
      return Answer.text(status, "application/json", JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
