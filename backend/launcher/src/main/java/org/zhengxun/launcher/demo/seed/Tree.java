package org.zhengxun.launcher.demo.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.zhengxun.launcher.demo.api.DemoUser;

/** The organisations as the API lists them, by the path of their names. */
final class Tree {
  private final Map<String, String> ids = new HashMap<>();

  /** As the user sees it; parents come before their children. */
  static Tree of(DemoUser user) {
    Tree tree = new Tree();
    Map<String, String> paths = new HashMap<>();
    for (JsonNode org : user.get("/api/v1/organisations")) {
      String parent = paths.get(org.path("parentId").asText());
      String name = org.path("name").asText();
      String path = parent == null ? name : parent + "/" + name;
      String id = org.path("id").asText();
      paths.put(id, path);
      tree.ids.put(path, id);
    }
    return tree;
  }

  String id(String path) {
    String id = ids.get(path);
    if (id == null) {
      throw new IllegalStateException("No organisation " + path);
    }
    return id;
  }
}
