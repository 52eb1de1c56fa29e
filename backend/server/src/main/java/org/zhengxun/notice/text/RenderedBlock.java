package org.zhengxun.notice.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One block ready to be printed or shown.
 *
 * @param number 一、 or （一）, empty when the block is not numbered
 * @param lead heading words without the number
 */
public record RenderedBlock(
    String id, BlockStyle style, String number, String lead, List<Segment> segments) {

  public RenderedBlock {
    segments = List.copyOf(segments);
  }

  /** The words after number and lead. */
  public String body() {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }

  /** The whole block as it is read. */
  public String text() {
    return number + lead + body();
  }
}
