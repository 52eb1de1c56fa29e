package org.zhengxun.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the records that the rows of a file speak of: by code, else by name and unit (and
 * platform). A record that has ended is not revived by its name: the row of a successor enters a
 * new one. The file itself may end a record and enter its successor, in any order.
 *
 * @param <E> record of the register
 */
final class RegisterMatch<E> {
  private final Map<String, E> byCode = new HashMap<>();
  private final Map<String, List<Known<E>>> byName = new HashMap<>();
  private final Map<String, Set<E>> places = new HashMap<>();
  private final Map<E, String> placeOf = new HashMap<>();
  private final Set<E> ended = new HashSet<>();

  /** A record of the register; {@code place} is what a unit may hold once. */
  void knows(E record, String code, String name, boolean gone, String place) {
    if (code != null) {
      byCode.put(code, record);
    }
    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(new Known<>(record, code, gone));
    if (!gone) {
      places.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(record);
      placeOf.put(record, place);
    }
  }

  /**
   * The record of each row, null for a new one. Places of records that the file ends are free
   * afterwards.
   *
   * @param rows null for a row that could not be read
   */
  List<E> match(List<Row> rows) {
    Set<String> staying = new HashSet<>();
    rows.stream().filter(row -> row != null && !row.ends()).forEach(row -> staying.add(row.name()));
    List<E> found = new ArrayList<>();
    for (Row row : rows) {
      found.add(row != null && row.ends() ? end(row, staying.contains(row.name())) : null);
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row != null && !row.ends()) {
        found.set(i, staying(row));
      }
    }
    return found;
  }

  /** Another record in this place, or null. */
  E other(String place, E self) {
    return places.getOrDefault(place, Set.of()).stream()
        .filter(record -> record != self)
        .findFirst()
        .orElse(null);
  }

  /** With a successor in the file the end may stand in the register already. */
  private E end(Row row, boolean succeeded) {
    E record = byCode.get(row.code());
    if (record == null) {
      record =
          succeeded
              ? first(ofItsCode(row, true), ofItsCode(row, false))
              : first(living(row), ofItsCode(row, true));
    }
    if (record != null) {
      ended.add(record);
      places.getOrDefault(placeOf.get(record), new HashSet<>()).remove(record);
    }
    return record;
  }

  private E staying(Row row) {
    E record = byCode.get(row.code());
    if (record != null) {
      return record;
    }
    return row.gone() == null
        ? first(living(row), ofItsCode(row, true))
        : first(living(row), Stream.of());
  }

  private Stream<E> living(Row row) {
    return named(row)
        .filter(known -> !known.gone)
        .map(Known::record)
        .filter(r -> !ended.contains(r));
  }

  /**
   * Of another code it is another record: a code stays with its own for ever. What one row ends is
   * not ended by another.
   */
  private Stream<E> ofItsCode(Row row, boolean gone) {
    return named(row)
        .filter(known -> known.gone == gone)
        .filter(k -> k.code == null || row.code == null || Objects.equals(k.code, row.code))
        .map(Known::record)
        .filter(r -> !ended.contains(r));
  }

  private Stream<Known<E>> named(Row row) {
    return byName.getOrDefault(row.name(), List.of()).stream();
  }

  private static <E> E first(Stream<E> one, Stream<E> other) {
    return Stream.concat(one, other).findFirst().orElse(null);
  }

  private record Known<E>(E record, String code, boolean gone) {}

  /**
   * What a row says of its record.
   *
   * @param code null when the file does not say it
   * @param name with unit and platform
   * @param gone null when the file does not say the state
   */
  record Row(String code, String name, Boolean gone) {
    boolean ends() {
      return Boolean.TRUE.equals(gone);
    }
  }
}
