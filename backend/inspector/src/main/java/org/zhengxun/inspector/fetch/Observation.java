package org.zhengxun.inspector.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Something seen of a host that is no answer to a request for a page: its certificate, or whether
 * it is reached over IPv6. It travels as a {@link Fetched} of named fields, as an archive keeps its
 * metadata, so that it can be archived and told again.
 *
 * @param address the address looked at
 * @param at when
 * @param fields names and values, each of one line
 */
public record Observation(WebAddress address, Instant at, SortedMap<String, String> fields) {
  /** The type of an archive's metadata. */
  public static final String TYPE = "application/warc-fields";

  private static final String KIND = "observed";

  public Observation {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  static Observation of(WebAddress address, Instant at, String kind, Map<String, String> seen) {
    SortedMap<String, String> fields = new TreeMap<>(seen);
    fields.put(KIND, kind);
    return new Observation(address, at, fields);
  }

  /** What was observed: {@code tls} or {@code ipv6}. */
  public String kind() {
    return fields.getOrDefault(KIND, "");
  }

  /** A field's value, or an empty text. */
  public String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** True when the field says so. */
  public boolean is(String name) {
    return Boolean.parseBoolean(get(name));
  }

  /** The cause a field names, or null. */
  public Cause cause() {
    String name = get("cause");
    return name.isEmpty() ? null : Cause.valueOf(name);
  }

  /** The same as an answer of named fields; cancelled when the look was broken off. */
  public Fetched asFetched() {
    StringBuilder text = new StringBuilder();
    fields.forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
    byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
    Cause broken = cause() == Cause.CANCELLED ? Cause.CANCELLED : null;
    return new Fetched(address, address, at, 0, TYPE, body, false, broken, null);
  }

  /** Reads what {@link #asFetched} wrote. */
  public static Observation read(Fetched fetched) {
    SortedMap<String, String> fields = new TreeMap<>();
    new String(fetched.body(), StandardCharsets.UTF_8)
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 2));
              }
            });
    return new Observation(fetched.requested(), fetched.at(), fields);
  }
}
