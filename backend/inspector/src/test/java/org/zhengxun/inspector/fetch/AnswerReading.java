package org.zhengxun.inspector.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** What is read of an answer before anybody parses it, for tests outside of this package. */
public final class AnswerReading {
  private AnswerReading() {}

  /**
   * A body without its compression.
   *
   * @param truncated true when there was more
   */
  public record Unpacked(byte[] bytes, boolean truncated) {}

  /**
   * @param encoding Content-Encoding header, or null
   * @param announced Content-Length, or below 0
   * @param most bytes wanted
   * @throws IOException when it is not packed as the header says
   */
  public static Unpacked body(byte[] sent, String encoding, long announced, int most)
      throws IOException {
    BodyReader.Body body =
        BodyReader.read(new ByteArrayInputStream(sent), encoding, announced, most);
    return new Unpacked(body.bytes(), body.truncated());
  }

  /**
   * Distances of the text and of the tags of two pages: there, back, and of the first to itself.
   */
  public static List<Double> distances(byte[] one, byte[] other, String path) {
    PageShape shape = PageShape.of(one, path);
    PageShape second = PageShape.of(other, path);
    PageShape again = PageShape.of(one, path);
    return List.of(
        shape.textDistance(second),
        shape.tagDistance(second),
        second.textDistance(shape),
        second.tagDistance(shape),
        shape.textDistance(again),
        shape.tagDistance(again));
  }

  /** True when the answer is a firewall's. */
  public static boolean isWall(Fetched answer) {
    return BotWall.answered(answer);
  }

  /** What is wrong with the type of a file, or null. */
  public static String trouble(Fetched answer) {
    return FileSigns.trouble(answer.address(), answer);
  }
}
