package org.zhengxun.shared.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns an import understands: each field with the header this product prints and the
 * variants met in real lists. Immutable; {@code required} and {@code optional} answer a larger
 * declaration.
 *
 * @param <F> the import's own enum of fields
 */
public final class Columns<F extends Enum<F>> {

  private final Class<F> type;
  private final Map<F, List<String>> headers;
  private final Set<F> required;

  private Columns(Class<F> type, Map<F, List<String>> headers, Set<F> required) {
    this.type = type;
    this.headers = headers;
    this.required = required;
  }

  public static <F extends Enum<F>> Columns<F> of(Class<F> type) {
    return new Columns<>(type, new EnumMap<>(type), EnumSet.noneOf(type));
  }

  /** A field whose column must be there; the first header is the one printed. */
  public Columns<F> required(F field, String header, String... variants) {
    var more = EnumSet.copyOf(required);
    more.add(field);
    return with(field, header, variants, more);
  }

  /** A field whose column may be missing; its cells then read as empty. */
  public Columns<F> optional(F field, String header, String... variants) {
    return with(field, header, variants, required);
  }

  /**
   * Finds the header row of {@code sheet}, tolerating title rows above it, and matches its cells.
   */
  public HeaderMap<F> map(Sheet sheet) {
    return new HeaderMatch<>(this, sheet).find();
  }

  Class<F> type() {
    return type;
  }

  Set<F> fields() {
    return headers.keySet();
  }

  boolean isRequired(F field) {
    return required.contains(field);
  }

  String printed(F field) {
    return headers.get(field).getFirst();
  }

  boolean named(F field, String normalised) {
    return headers.get(field).stream().map(HeaderText::exact).anyMatch(normalised::equals);
  }

  private Columns<F> with(F field, String header, String[] variants, Set<F> nowRequired) {
    var names = new ArrayList<String>();
    names.add(header);
    names.addAll(Arrays.asList(variants));
    var more = new EnumMap<>(headers);
    more.put(field, List.copyOf(names));
    return new Columns<>(type, more, nowRequired);
  }
}
