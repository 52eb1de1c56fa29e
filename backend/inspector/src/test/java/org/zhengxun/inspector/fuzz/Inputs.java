package org.zhengxun.inspector.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes inputs for a target; the same seed and number make the same one. */
final class Inputs {
  private static final int WORDS = 40;

  private final Target target;
  private final long seed;
  private final int most;

  /**
   * @param most longest input, in bytes
   */
  Inputs(Target target, long seed, int most) {
    this.target = target;
    this.seed = seed;
    this.most = most;
  }

  byte[] get(long number) {
    SplittableRandom random =
        new SplittableRandom(seed + 31 * target.name().hashCode() + number * 0x9E3779B97F4A7C15L);
    int kind = random.nextInt(10);
    if (!target.words().isEmpty() && kind < 3) {
      return text(random);
    }
    if (!target.words().isEmpty() && kind == 3 && random.nextInt(4) == 0) {
      return endless(random);
    }
    return mutated(random);
  }

  private byte[] mutated(SplittableRandom random) {
    byte[] file = target.seeds().get(random.nextInt(target.seeds().size()));
    Mutator mutator = new Mutator(random, target.seeds(), target.words(), most);
    if (target.form() == Form.PLAIN || random.nextInt(4) == 0) {
      return mutator.change(file);
    }
    // mostly one part, so that the others still lead to it
    int[] parts = {0};
    target.form().remake(file, part -> counted(part, parts));
    int chosen = random.nextInt(Math.max(1, parts[0]));
    int[] at = {0};
    return target
        .form()
        .remake(
            file,
            part -> at[0]++ == chosen || random.nextInt(8) == 0 ? mutator.change(part) : part);
  }

  private static byte[] counted(byte[] part, int[] parts) {
    parts[0]++;
    return part;
  }

  /** Words of the format in any order. */
  private byte[] text(SplittableRandom random) {
    List<String> words = target.words();
    StringBuilder out = new StringBuilder();
    int count = 1 + random.nextInt(WORDS);
    for (int i = 0; i < count; i++) {
      out.append(
          random.nextInt(8) == 0
              ? Character.toString(random.nextInt(random.nextBoolean() ? 0x80 : 0xFFFF))
              : words.get(random.nextInt(words.size())));
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One to three words again and again, behind a beginning: what nests, and what is quadratic. */
  private byte[] endless(SplittableRandom random) {
    List<String> words = target.words();
    List<String> cycle = new ArrayList<>();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      cycle.add(words.get(random.nextInt(words.size())));
    }
    byte[] head = random.nextBoolean() ? text(random) : new byte[0];
    byte[] piece = String.join("", cycle).getBytes(StandardCharsets.UTF_8);
    byte[] out = Arrays.copyOf(head, Math.max(most, head.length));
    for (int at = head.length; at < out.length; at += piece.length) {
      System.arraycopy(piece, 0, out, at, Math.min(piece.length, out.length - at));
    }
    return out;
  }
}
