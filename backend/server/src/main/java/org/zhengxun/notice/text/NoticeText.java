package org.zhengxun.notice.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The editable text of a notice. Users change the words; numbers are tokens and always print what
 * the records say.
 */
public record NoticeText(List<TextBlock> blocks) {

  private static final Pattern TOKEN = Pattern.compile("\\{\\{([A-Za-z][\\w.]*)}}");

  /** What looks like a token to a reader; {@link #TOKEN} is what becomes a figure. */
  private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}");

  public NoticeText {
    blocks = List.copyOf(blocks);
  }

  /**
   * The blocks to be printed, numbered. Blank paragraphs and headings without anything below are
   * left out.
   *
   * @throws NoticeTextException for a token without a figure
   */
  public List<RenderedBlock> render(Figures figures) {
    var numbering = new Numbering();
    return printed(figures).stream()
        .map(
            block ->
                new RenderedBlock(
                    block.id(),
                    block.style(),
                    numbering.next(block),
                    words(block.lead(), figures),
                    segments(block.text(), figures)))
        .toList();
  }

  /** Tokens that no figure answers, to be reported before a text is saved. */
  public Set<String> unknownTokens(Figures figures) {
    var unknown = new TreeSet<String>();
    for (var block : blocks) {
      BRACES
          .matcher(block.lead() + "\n" + block.text())
          .results()
          .map(match -> match.group(1))
          .filter(key -> figures.find(key).isEmpty())
          .forEach(unknown::add);
    }
    return unknown;
  }

  /** Whether its headings can be numbered, to be asked before a text is saved. */
  public boolean numberable() {
    return Numbering.fits(blocks);
  }

  /** The figures a block speaks of, in order, each once. */
  static Set<String> keys(TextBlock block) {
    return TOKEN
        .matcher(block.lead() + block.text())
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The typed words of a block, a space for each figure. */
  static String words(TextBlock block) {
    return TOKEN.matcher(block.text()).replaceAll(" ");
  }

  private List<TextBlock> printed(Figures figures) {
    var kept = new ArrayList<TextBlock>();
    for (var block : blocks.reversed()) {
      var heading = block.style() != BlockStyle.PARAGRAPH;
      if (heading ? hasBody(kept, block.style()) : hasWords(block, figures)) {
        kept.addFirst(block);
      }
    }
    return kept;
  }

  private static boolean hasWords(TextBlock block, Figures figures) {
    return !words(block.text(), figures).isBlank();
  }

  private static String words(String text, Figures figures) {
    return segments(text, figures).stream().map(Segment::text).collect(Collectors.joining());
  }

  /** {@code below} holds what is printed after the heading. */
  private static boolean hasBody(List<TextBlock> below, BlockStyle style) {
    return !below.isEmpty() && below.getFirst().style().compareTo(style) > 0;
  }

  private static List<Segment> segments(String text, Figures figures) {
    var parts = new ArrayList<Segment>();
    var at = 0;
    for (var match : TOKEN.matcher(text).results().toList()) {
      if (match.start() > at) {
        parts.add(new Segment(text.substring(at, match.start()), ""));
      }
      parts.add(new Segment(figure(match.group(1), figures).text(), match.group(1)));
      at = match.end();
    }
    if (at < text.length()) {
      parts.add(new Segment(text.substring(at), ""));
    }
    return parts;
  }

  private static Figure figure(String key, Figures figures) {
    return figures
        .find(key)
        .orElseThrow(() -> new NoticeTextException("正文中有未知的数字“{{" + key + "}}”，请删除或重新插入。"));
  }
}
