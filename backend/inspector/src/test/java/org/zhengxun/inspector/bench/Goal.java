package org.zhengxun.inspector.bench;

/**
 * A figure beside its peer's and the goal.
 *
 * @param ratio ours to the peer's
 * @param limit the least ratio, or the most when {@code most}
 */
record Goal(String figure, double ours, String peer, double theirs, double limit, boolean most) {
  static void head() {
    System.out.printf(
        "%-34s %10s  %-22s %10s %8s %8s%n", "figure", "ours", "peer", "peer's", "ratio", "limit");
  }

  void print() {
    double ratio = ours / theirs;
    boolean met = most ? ratio <= limit : ratio >= limit;
    System.out.printf(
        "%-34s %10.0f  %-22s %10.0f %8.2f %s%6.2f %s%n",
        figure, ours, peer, theirs, ratio, most ? "<=" : ">=", limit, met ? "met" : "missed");
  }
}
