package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service guide (办事指南) on a page.
 *
 * @param name the item it is for
 * @param missing elements that are not headed, or headed without a word below
 * @param vague the first phrase that leaves open what is to be handed in, or null
 * @param bareDocuments policy documents of which it tells the name only, at most five
 */
public record ServiceGuide(
    String name, Set<GuideElement> missing, String vague, List<String> bareDocuments) {
  private static final Pattern NAMED = Pattern.compile("(办事|服务|办理|申办|审批|申请)(事项)?指南|办事须知");
  private static final Pattern NOT_GUIDE = Pattern.compile("信息公开|通知|公告|公示|解读|发布会|印发|目录|汇编");
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s【\\[（(■●◆*·]*([一二三四五六七八九十]+[、.．）)]|\\d{1,2}[、.．）)](?!\\d))?[\\s【\\[]*");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(根据|按照|依照|依据)?(有关|相关)?(法律|法规|规章|规定|政策)[^，。；\\n]{0,12}(其他|其它|有关|相关)(的)?(材料|资料|文件|条件|证明)"
              + "|(其他|其它|有关|相关)(的)?(材料|资料|证明材料|证明文件)(?=[等。；，）)\\n]|$)|(法律|法规)[^，。；\\n]{0,8}规定的(其他|其它)(情形|条件|要求)");

  /** Policy documents; laws of the state are public by themselves. */
  private static final Pattern DOCUMENT = Pattern.compile("《(?!中华人民共和国)([^》\\n]{3,60})》");

  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百\\d]+[条款]");
  private static final Pattern BRACKET = Pattern.compile("[】\\]]$");
  private static final int LONGEST_HEADING = 14;

  /** Characters a number may have with its brackets and gaps. */
  private static final int LONGEST_NUMBER = 16;

  private static final int FEWEST_ELEMENTS = 4;
  private static final int MOST_DOCUMENTS = 5;

  /** Names of documents compared with the links of the page. */
  private static final int MOST_NAMED = 200;

  /** A line that says so much beside the names of documents tells what they say. */
  private static final int TOLD = 25;

  /** The guide on a page; empty when it shows none, or one that an attachment or script holds. */
  public static Optional<ServiceGuide> read(Page page) {
    PageDigest digest = page.digest();
    if (digest.kind() == PageKind.HOME || !mayBeGuide(page.text())) {
      return Optional.empty();
    }
    String title = title(digest);
    if (NOT_GUIDE.matcher(title).find()) {
      return Optional.empty();
    }
    boolean named = NAMED.matcher(title).find();
    List<String> lines = page.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    Set<GuideElement> headed = EnumSet.noneOf(GuideElement.class);
    Set<GuideElement> present = EnumSet.noneOf(GuideElement.class);
    read(lines, headed, present);
    int least = named ? 2 : FEWEST_ELEMENTS;
    if (headed.size() < least || !named && digest.kind() == PageKind.COLUMN && !isTable(headed)) {
      return Optional.empty();
    }
    String item = NAMED.matcher(title).replaceAll("").strip();
    if (item.length() >= FEWEST_ELEMENTS) {
      present.add(GuideElement.NAME);
    }
    return Optional.of(
        new ServiceGuide(
            item.isEmpty() ? title : item,
            EnumSet.complementOf(EnumSet.copyOf(present)),
            vague(page.text()),
            bareDocuments(page, lines)));
  }

  private static boolean isTable(Set<GuideElement> headed) {
    return headed.contains(GuideElement.MATERIALS) && headed.contains(GuideElement.PROCESS);
  }

  /** A glance that spares most pages the rest. */
  private static boolean mayBeGuide(String text) {
    return (text.contains("材料") || text.contains("资料"))
        && (text.contains("办理") || text.contains("申请") || text.contains("办事"));
  }

  private static String title(PageDigest digest) {
    String label = digest.labels().get("ArticleTitle");
    if (!label.isEmpty()) {
      return label;
    }
    return digest.heading().isEmpty() ? digest.title() : digest.heading();
  }

  /**
   * Headings with their words behind a colon or on the lines below. A run of bare headings (tabs, a
   * table's head) is told apart from empty ones by the lines that follow it.
   */
  private static void read(List<String> lines, Set<GuideElement> headed, Set<GuideElement> told) {
    List<GuideElement> run = new ArrayList<>();
    int below = 0;
    for (String line : lines) {
      if (isLonger(line)) {
        below++;
        continue;
      }
      String bare = NUMBER.matcher(line).replaceFirst("");
      int colon = colon(bare);
      String heading =
          colon < 0 ? BRACKET.matcher(bare).replaceFirst("") : bare.substring(0, colon);
      Optional<GuideElement> element =
          heading.length() <= LONGEST_HEADING && !heading.contains("，")
              ? GuideElement.headedBy(heading)
              : Optional.empty();
      if (element.isEmpty()) {
        below++;
        continue;
      }
      headed.add(element.get());
      if (below > 0) {
        settle(run, below, told);
        run.clear();
        below = 0;
      }
      if (colon >= 0 && !bare.substring(colon + 1).isBlank()) {
        told.add(element.get());
      } else {
        run.add(element.get());
      }
    }
    settle(run, below, told);
  }

  /** No heading, whatever its number: most lines are told apart by their length. */
  private static boolean isLonger(String line) {
    int colon = colon(line);
    return (colon < 0 ? line.length() : colon) > LONGEST_HEADING + LONGEST_NUMBER;
  }

  private static void settle(List<GuideElement> run, int below, Set<GuideElement> told) {
    if (run.isEmpty() || below == 0) {
      return;
    }
    if (below >= run.size()) {
      told.addAll(run);
    } else {
      told.add(run.getLast());
    }
  }

  private static int colon(String line) {
    int wide = line.indexOf('：');
    int narrow = line.indexOf(':');
    return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
  }

  private static String vague(String text) {
    Matcher matcher = VAGUE.matcher(text);
    while (matcher.find()) {
      String words = matcher.group();
      if (words.startsWith("其") || words.contains("其他") || words.contains("其它")) {
        return words.strip();
      }
    }
    return null;
  }

  /** Documents in title marks that are neither linked nor quoted. */
  private static List<String> bareDocuments(Page page, List<String> lines) {
    Set<String> bare = new LinkedHashSet<>();
    for (String line : lines) {
      if (line.indexOf('《') < 0) {
        continue;
      }
      String rest = ARTICLE.matcher(DOCUMENT.matcher(line).replaceAll("")).replaceAll("");
      Matcher document = DOCUMENT.matcher(line);
      while (rest.length() < TOLD && bare.size() < MOST_NAMED && document.find()) {
        bare.add(document.group(1));
      }
    }
    if (!bare.isEmpty()) {
      page.references().stream()
          .filter(Reference::isLink)
          .map(Reference::text)
          .forEach(text -> bare.removeIf(name -> text.contains(name)));
    }
    return bare.stream().limit(MOST_DOCUMENTS).toList();
  }
}
