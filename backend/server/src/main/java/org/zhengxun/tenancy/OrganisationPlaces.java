package org.zhengxun.tenancy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds where a line of a list belongs. A place is written as the names from the root down, joined
 * by a slash (陕西省/咸阳市/兴平市); a list may also name only the parent, or the parent's code.
 */
final class OrganisationPlaces {
  private static final String SEPARATOR = "/";

  private final String own;
  private final Map<String, Organisation> tree = new LinkedHashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, OrganisationRow> rowsByCode = new HashMap<>();

  /**
   * @param line from the root down to the organisation acted for
   * @param subtree that organisation and all below it, parents first
   */
  OrganisationPlaces(
      List<Organisation> line, List<Organisation> subtree, List<OrganisationRow> rows) {
    own = line.stream().map(Organisation::name).collect(Collectors.joining(SEPARATOR));
    Map<UUID, String> places = new HashMap<>();
    for (Organisation org : line) {
      place(org, places);
    }
    for (Organisation org : subtree) {
      place(org, places);
    }
    for (OrganisationRow row : rows) {
      if (row.has(OrganisationField.AREA_CODE)) {
        rowsByCode.putIfAbsent(row.text(OrganisationField.AREA_CODE), row);
      }
    }
  }

  private void place(Organisation org, Map<UUID, String> places) {
    String above = org.parentId() == null ? null : places.get(org.parentId());
    String path = above == null ? org.name() : above + SEPARATOR + org.name();
    places.put(org.id(), path);
    tree.put(path, org);
    if (org.areaCode() != null) {
      codes.put(org.areaCode(), path);
    }
  }

  /** The organisation that stands at this place already. */
  Optional<Organisation> at(String path) {
    return Optional.ofNullable(tree.get(path));
  }

  /** The place that holds this area code already. */
  Optional<String> ofCode(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  boolean inScope(String path) {
    return path.equals(own) || path.startsWith(own + SEPARATOR);
  }

  /** Where the line belongs; empty when the list does not say. */
  Optional<String> of(OrganisationRow row) {
    return of(row, rowsByCode.size() + 1);
  }

  private Optional<String> of(OrganisationRow row, int depth) {
    String name = row.text(OrganisationField.NAME);
    if (row.has(OrganisationField.PATH)) {
      return Optional.of(tidy(row.text(OrganisationField.PATH)));
    }
    if (row.has(OrganisationField.PARENT_PATH)) {
      return Optional.of(known(row.text(OrganisationField.PARENT_PATH)) + SEPARATOR + name);
    }
    if (row.has(OrganisationField.PARENT_CODE)) {
      return parentOfCode(row.text(OrganisationField.PARENT_CODE), depth)
          .map(parent -> parent + SEPARATOR + name);
    }
    return tree.containsKey(own) && tree.get(own).name().equals(name)
        ? Optional.of(own)
        : Optional.empty();
  }

  /** The parent may stand in the tree or further down in the list; a list may run in circles. */
  private Optional<String> parentOfCode(String code, int depth) {
    if (codes.containsKey(code)) {
      return ofCode(code);
    }
    OrganisationRow row = rowsByCode.get(code);
    return row == null || depth == 0 ? Optional.empty() : of(row, depth - 1);
  }

  /** A whole path, or a name that stands only once in the tree. */
  private String known(String text) {
    String path = tidy(text);
    if (tree.containsKey(path)) {
      return path;
    }
    List<String> ends = tree.keySet().stream().filter(p -> p.endsWith(SEPARATOR + path)).toList();
    return ends.size() == 1 ? ends.getFirst() : path;
  }

  private static String tidy(String path) {
    return Arrays.stream(path.split("[/／>›\\\\]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(SEPARATOR));
  }

  static String parent(String path) {
    int end = path.lastIndexOf(SEPARATOR);
    return end < 0 ? "" : path.substring(0, end);
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf(SEPARATOR) + 1);
  }

  static int depth(String path) {
    return path.split(SEPARATOR).length;
  }
}
