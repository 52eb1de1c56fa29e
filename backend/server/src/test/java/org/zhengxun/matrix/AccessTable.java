package org.zhengxun.matrix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengxun.tenancy.Role;

/** Reads {@code matrix/access.txt}. */
final class AccessTable {
  private AccessTable() {}

  static List<Row> rows() {
    try (var in = AccessTable.class.getResourceAsStream("/matrix/access.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Row::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the fixture lies, seen from the caller's organisation. */
  enum Place {
    OWN,
    BELOW,
    BESIDE,
    ABOVE
  }

  /** One operation and what is expected of it. */
  record Row(
      String method,
      String path,
      Set<Role> roles,
      boolean open,
      String fixture,
      Map<Place, String> cells) {

    static Row parse(String line) {
      String[] columns = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
      if (columns.length != 7) {
        throw new IllegalArgumentException("7 columns expected: " + line);
      }
      String[] operation = columns[0].split("\\s+");
      boolean open = columns[1].equals("public");
      Set<Role> roles = EnumSet.noneOf(Role.class);
      if (open || columns[1].equals("any")) {
        roles.addAll(EnumSet.allOf(Role.class));
      } else {
        Arrays.stream(columns[1].split("\\s+")).map(Role::valueOf).forEach(roles::add);
      }
      Map<Place, String> cells = new EnumMap<>(Place.class);
      for (Place place : Place.values()) {
        cells.put(place, columns[3 + place.ordinal()]);
      }
      return new Row(operation[0], operation[1], roles, open, columns[2], cells);
    }

    String operation() {
      return method + " " + path;
    }

    @Override
    public String toString() {
      return operation() + " (" + fixture + ")";
    }
  }
}
