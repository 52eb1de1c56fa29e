package org.zhengxun.inspector.crawl;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Tells addresses that a site makes up without end: calendars, parameters that only grow, relative
 * links that pile up folders. Session ids are no trap: they are left out of a page's key.
 */
final class Traps {
  private static final int MOST_QUERIES = 40;
  private static final int MOST_DAYS = 12;

  /** Sites that number their articles have thousands at one path: info.jsp?id=4711. */
  private static final int MOST_ARTICLES = 10_000;

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)[a-z_]*(?<!session|sess|s)id=[\\w-]{1,40}(&(type|lm|cid|catid|columnid)=[\\w-]{1,40})?");
  private static final int MOST_FOLDERS = 20;
  private static final int MOST_REPEATS = 3;
  private static final int MOST_TOLD = 100;
  private static final Pattern DAY =
      Pattern.compile("(?i)(^|&)(year|month|day|date|nian|yue|ri|riqi|y|m|d)=\\d");
  private static final Pattern CALENDAR = Pattern.compile("(?i)calendar|rili|wannianli");

  private final Map<String, Integer> queriesPerPath = new HashMap<>();
  private final Map<String, Trap> found = new LinkedHashMap<>();

  /** True when the address is one too many. */
  boolean isOne(WebAddress address) {
    Optional<Trap.Kind> kind = kind(address);
    kind.ifPresent(trap -> note(trap, address));
    return kind.isPresent();
  }

  private Optional<Trap.Kind> kind(WebAddress address) {
    String path = address.path();
    if (hasRepeats(path)) {
      return Optional.of(Trap.Kind.REPEATED_FOLDERS);
    }
    if (path.chars().filter(c -> c == '/').count() > MOST_FOLDERS) {
      return Optional.of(Trap.Kind.TOO_DEEP);
    }
    String query = address.query();
    if (query == null) {
      return Optional.empty();
    }
    if (ARTICLE.matcher(query).matches()) {
      int articles = queriesPerPath.merge(path + "?", 1, Integer::sum);
      return articles > MOST_ARTICLES
          ? Optional.of(Trap.Kind.ENDLESS_PARAMETERS)
          : Optional.empty();
    }
    int seen = queriesPerPath.merge(path, 1, Integer::sum);
    boolean calendar = DAY.matcher(query).find() && CALENDAR.matcher(path).find();
    if (calendar && seen > MOST_DAYS) {
      return Optional.of(Trap.Kind.CALENDAR);
    }
    return seen > MOST_QUERIES ? Optional.of(Trap.Kind.ENDLESS_PARAMETERS) : Optional.empty();
  }

  /** The same one, two or three folders thrice in a row: {@code /a/b/a/b/a/b/}. */
  private static boolean hasRepeats(String path) {
    int slashes = 0;
    for (int i = 0; i < path.length(); i++) {
      slashes += path.charAt(i) == '/' ? 1 : 0;
    }
    if (slashes <= MOST_REPEATS) {
      return false;
    }
    String[] folders = path.substring(1, path.lastIndexOf('/')).split("/", -1);
    for (int length = 1; length <= 3; length++) {
      for (int from = 0; from + MOST_REPEATS * length <= folders.length; from++) {
        if (isRepeated(folders, from, length)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRepeated(String[] folders, int from, int length) {
    for (int i = from + length; i < from + MOST_REPEATS * length; i++) {
      if (!folders[i].equals(folders[i - length])) {
        return false;
      }
    }
    return true;
  }

  private void note(Trap.Kind kind, WebAddress address) {
    String key =
        kind == Trap.Kind.REPEATED_FOLDERS || kind == Trap.Kind.TOO_DEEP
            ? kind.name()
            : address.path();
    Trap earlier = found.get(key);
    if (earlier != null) {
      found.put(key, new Trap(kind, earlier.url(), earlier.count() + 1));
    } else if (found.size() < MOST_TOLD) {
      found.put(key, new Trap(kind, address.toString(), 1));
    }
  }

  /** The traps met, in the order they were. */
  List<Trap> found() {
    return List.copyOf(found.values());
  }
}
