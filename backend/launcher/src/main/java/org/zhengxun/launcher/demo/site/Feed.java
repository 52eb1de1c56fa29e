package org.zhengxun.launcher.demo.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The articles of a column: article {@code n} appears {@code n * every} days after the start.
 *
 * @param every days between two articles, at least 1
 * @param shown how many of the newest the column lists; 0 makes a blank column
 * @param offset days by which the first article is late, so that columns differ
 * @param ends day after which nothing new appears, {@link #OPEN} for a maintained column
 */
public record Feed(int every, int shown, int offset, LocalDate ends) {

  static final LocalDate OPEN = LocalDate.MAX;

  /** Last update of the columns that a demo site has let go stale. */
  static final LocalDate LONG_AGO = LocalDate.of(2023, 6, 30);

  private static final LocalDate START = LocalDate.of(2018, 1, 1);

  static Feed every(int days, int shown, int offset) {
    return new Feed(days, shown, offset, OPEN);
  }

  Feed stale() {
    return new Feed(every, shown, offset, LONG_AGO);
  }

  Feed blank() {
    return new Feed(every, 0, offset, ends);
  }

  /** The listed articles at that moment, newest first. */
  List<Entry> listed(LocalDateTime now) {
    return newest(now, shown);
  }

  /** At most {@code limit} of the listed articles, newest first. */
  List<Entry> newest(LocalDateTime now, int limit) {
    List<Entry> entries = new ArrayList<>();
    long newest = newest(now);
    for (long n = newest; n >= 0 && n > newest - Math.min(shown, limit); n--) {
      entries.add(entry(n));
    }
    return entries;
  }

  /** Article {@code n}, when it exists at that moment; it stays after it has left the list. */
  Optional<Entry> find(long n, LocalDateTime now) {
    return shown > 0 && n >= 0 && n <= newest(now) ? Optional.of(entry(n)) : Optional.empty();
  }

  /** Article {@code n}, when the column lists it at that moment. */
  Optional<Entry> findListed(long n, LocalDateTime now) {
    return n > newest(now) - shown ? find(n, now) : Optional.empty();
  }

  private long newest(LocalDateTime now) {
    LocalDateTime end = ends.equals(OPEN) ? now : ends.atTime(23, 59);
    LocalDateTime moment = now.isBefore(end) ? now : end;
    long days = ChronoUnit.DAYS.between(START, moment.toLocalDate()) - offset;
    long n = Math.floorDiv(days, every);
    return n >= 0 && entry(n).published().isAfter(moment) ? n - 1 : n;
  }

  private Entry entry(long n) {
    int minute = (int) Math.floorMod(n * 37 + offset * 11L, 60);
    int hour = 9 + (int) Math.floorMod(n * 5 + offset, 8);
    return new Entry(n, START.plusDays(offset + n * every).atTime(hour, minute));
  }

  /** One article: its number in the feed and the moment it appeared. */
  record Entry(long n, LocalDateTime published) {}
}
