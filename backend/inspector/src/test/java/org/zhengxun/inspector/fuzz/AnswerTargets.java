package org.zhengxun.inspector.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.zhengxun.inspector.fetch.AnswerReading;
import org.zhengxun.inspector.fetch.AnswerReading.Unpacked;
import org.zhengxun.inspector.fetch.Fetched;

/** Readers of answers as a server sends them: packed bodies, pages in place of others. */
final class AnswerTargets {
  private static final int MOST = 1 << 20;
  private static final long BODY = 16 << 20;
  private static final long TEXT = 8 << 20;

  /** What unpacks to more is a bomb, see {@code BodyReader}; a layer is left a block later. */
  private static final int RATIO = 200;

  private static final List<String> ENCODINGS =
      Arrays.asList(
          null, "", "gzip", "deflate", "x-gzip, identity", "gzip, deflate", "GZIP,gzip", "br", ",");

  private AnswerTargets() {}

  static List<Target> all() {
    return List.of(body(), shape(), wall());
  }

  private static Target body() {
    List<byte[]> seeds = new ArrayList<>();
    for (byte[] text : Seeds.files("html")) {
      byte[] packed = Forms.gzipped(text);
      byte[] inflated = Forms.deflated(text);
      // zlib's header and sum stand around what others send alone
      byte[] raw = Arrays.copyOfRange(inflated, 2, inflated.length - 4);
      seeds.addAll(List.of(packed, packed, Forms.gzipped(packed), inflated, raw, text));
    }
    return new Target("body", seeds, List.of(), Forms::gzip, BODY, AnswerTargets::body);
  }

  private static String body(byte[] input) throws IOException {
    int choice = PageTargets.choice(input, 1 << 20);
    boolean gzip = input.length > 1 && input[0] == 0x1F && (input[1] & 255) == 0x8B;
    String encoding =
        gzip && choice % 4 != 0
            ? choice % 4 == 1 ? "gzip, gzip" : "gzip"
            : ENCODINGS.get(choice / 4 % ENCODINGS.size());
    long announced =
        switch (choice / 64 % 4) {
          case 0 -> input.length;
          case 1 -> Long.MAX_VALUE;
          case 2 -> input.length / 2;
          default -> -1;
        };
    int most = choice / 256 % 3 == 0 ? 1 + choice % 1000 : MOST;
    comesBack(input, most);
    try {
      Unpacked read = AnswerReading.body(input, encoding, announced, most);
      assertThat(read.bytes().length).isLessThanOrEqualTo(most);
      return encoding + read.truncated() + Arrays.hashCode(read.bytes());
    } catch (IOException e) {
      return "damaged";
    }
  }

  /** What a sound server packs is read as it was, or as far as is wanted. */
  private static void comesBack(byte[] input, int most) throws IOException {
    for (boolean gzip : new boolean[] {true, false}) {
      byte[] sent = gzip ? Forms.gzipped(input) : Forms.deflated(input);
      Unpacked read = AnswerReading.body(sent, gzip ? "gzip" : "deflate", sent.length, most);
      int length = Math.min(most, input.length);
      boolean bomb = input.length / RATIO > sent.length;
      assertThat(read.truncated()).isEqualTo(length < input.length);
      assertThat(read.bytes())
          .isEqualTo(Arrays.copyOf(input, bomb ? Math.min(length, read.bytes().length) : length));
    }
  }

  private static Target shape() {
    List<byte[]> seeds = Seeds.texts("html");
    return new Target(
        "shape",
        seeds,
        List.of(
            "<title>",
            "</title>",
            "<script",
            "</script>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<",
            ">",
            "页面不存在",
            "404",
            " ",
            "a.html",
            "/zwgk/",
            "<p>",
            "</"),
        Form.PLAIN,
        TEXT,
        input -> {
          byte[] other = seeds.get(PageTargets.choice(input, seeds.size()));
          String path = PageTargets.choice(input, 2) == 0 ? "/zwgk/a.html" : "/";
          List<Double> distances = AnswerReading.distances(input, other, path);
          assertThat(distances).allMatch(distance -> distance >= 0 && distance <= 1);
          assertThat(distances.subList(2, 4)).isEqualTo(distances.subList(0, 2));
          assertThat(distances.subList(4, 6)).containsOnly(0.0);
          return distances.toString();
        });
  }

  private static Target wall() {
    byte[] challenge =
        ("<html><head><meta charset=utf-8><script>document.cookie='__jsl_clearance=1;path=/';"
                + "location.href=location.pathname</script></head><body>正在进行安全验证</body></html>")
            .getBytes(StandardCharsets.UTF_8);
    List<byte[]> seeds = new ArrayList<>(List.of(challenge, challenge));
    seeds.addAll(Seeds.files("html"));
    return new Target(
        "wall",
        seeds,
        List.of(
            "<!--",
            "-->",
            "<script",
            "</script",
            ">",
            "<",
            "</style ",
            "<title>",
            " ",
            "\n",
            "document",
            ".",
            "cookie",
            "=",
            "location",
            "href",
            "(",
            "您的请求带有不合法参数",
            "<a ",
            "\u00e5\u00b7"),
        Form.PLAIN,
        TEXT,
        input -> {
          String type = PageTargets.choice(input, 2) == 0 ? "text/html" : null;
          Fetched answer = PageTargets.answer(PageTargets.PLACE, type, input);
          Fetched file = PageTargets.answer(PageTargets.PLACE.withPath("/附件.pdf"), type, input);
          return AnswerReading.isWall(answer) + Objects.toString(AnswerReading.trouble(file));
        });
  }
}
