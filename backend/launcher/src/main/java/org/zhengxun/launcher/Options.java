package org.zhengxun.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What was typed after the command.
 *
 * @param port base port, empty for the one used last or 8080
 * @param data the data folder
 * @param empty start without demo data
 * @param yes do not ask before deleting
 */
record Options(OptionalInt port, Path data, boolean empty, boolean yes) {

  /**
   * Reads the words.
   *
   * @param root the repository, whose {@code .zx} is the default data folder
   * @throws LaunchFailure when a word is not understood
   */
  static Options parse(Path root, List<String> words) {
    OptionalInt port = OptionalInt.empty();
    Path data = root.resolve(".zx");
    boolean empty = false;
    boolean yes = false;
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      switch (word) {
        case "--port" -> port = OptionalInt.of(number(value(word, rest)));
        case "--data" -> data = Path.of(value(word, rest));
        case "--empty" -> empty = true;
        case "--yes" -> yes = true;
        default -> throw new LaunchFailure("Not understood: " + word + ". See ./zx help.");
      }
    }
    return new Options(port, data, empty, yes);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new LaunchFailure(option + " needs a value. See ./zx help.");
    }
    return rest.next();
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,6}")) {
      throw new LaunchFailure("--port takes a number from 1024 to 65532, not " + text + ".");
    }
    return Integer.parseInt(text);
  }
}
