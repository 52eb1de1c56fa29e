package org.zhengxun.inspector.fuzz;

import java.util.Arrays;

/** Takes pieces out of an input while it fails in the same way. */
final class Shrinker {
  private static final int MOST_TRIES = 300;
  private static final long MOST_NANOS = 20_000_000_000L;

  private Shrinker() {}

  static byte[] shrink(Target target, byte[] input, String kind) {
    byte[] least = input;
    long end = System.nanoTime() + MOST_NANOS;
    int tries = 0;
    for (int piece = input.length / 2; piece > 0; piece /= 2) {
      for (int at = 0; at + piece <= least.length; ) {
        if (tries++ > MOST_TRIES || System.nanoTime() > end) {
          return least;
        }
        byte[] less =
            Forms.joined(
                Arrays.copyOf(least, at), Arrays.copyOfRange(least, at + piece, least.length));
        Trial trial = Trial.of(target, less);
        if (trial.failure() != null && trial.kind().equals(kind)) {
          least = less;
        } else {
          at += piece;
        }
      }
    }
    return least;
  }
}
