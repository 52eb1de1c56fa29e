package org.zhengxun.inspector.evidence;

import java.time.Instant;

/**
 * What a finding rests on.
 *
 * @param url the address that answered
 * @param fetchedAt when it was asked
 * @param status its HTTP status, 0 when there was no answer
 * @param sha256 hash of what was read, hexadecimal; null when nothing was read
 * @param excerpt the passage or element that shows the problem, at most 300 characters; may be null
 */
public record Evidence(String url, Instant fetchedAt, int status, String sha256, String excerpt) {
  private static final int LONGEST_EXCERPT = 300;

  /** The same evidence showing another passage. */
  public Evidence showing(String passage) {
    return new Evidence(url, fetchedAt, status, sha256, shorten(passage));
  }

  private static String shorten(String passage) {
    if (passage == null) {
      return null;
    }
    String line = passage.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST_EXCERPT) {
      return line;
    }
    int end = LONGEST_EXCERPT - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
