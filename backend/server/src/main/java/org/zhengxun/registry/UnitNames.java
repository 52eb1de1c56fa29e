package org.zhengxun.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.tenancy.Organisation;

/**
 * Finds organisations by the way lists write them: a full path such as 陕西省/咸阳市/咸阳市司法局, or a name,
 * when only one organisation bears it.
 */
final class UnitNames {
  private final Map<String, List<Organisation>> byName = new HashMap<>();
  private final Map<String, Organisation> byPath = new HashMap<>();

  UnitNames(List<Organisation> readable) {
    Map<UUID, String> paths = new HashMap<>();
    // Parents come before children.
    for (Organisation org : readable) {
      String above = paths.get(org.parentId());
      String path = above == null ? org.name() : above + "/" + org.name();
      paths.put(org.id(), path);
      byPath.put(path, org);
      byName.computeIfAbsent(org.name(), n -> new ArrayList<>()).add(org);
    }
  }

  Optional<Organisation> find(String written) {
    String name = written.strip().replace('／', '/').replaceAll("\\s*/\\s*", "/");
    if (byPath.containsKey(name)) {
      return Optional.of(byPath.get(name));
    }
    List<Organisation> named = byName.getOrDefault(name, List.of());
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** Why {@link #find} found none, in Chinese. */
  String why(String written) {
    int n = byName.getOrDefault(written.strip(), List.of()).size();
    return n > 1 ? "有 " + n + " 个同名单位，请写完整路径，如 陕西省/咸阳市/咸阳市司法局" : "没有登记这个单位，请核对名称，或先由系统管理员登记单位";
  }
}
