package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zhengxun.inspector.page.Fittings.EntryFit;

/** Recognises what templates are fitted with, element by element of the one pass over a page. */
final class FittingsReader {
  private static final String ENTRY_WORDS = "找错";
  private static final List<String> PLATFORM =
      List.of("zfwzgl.www.gov.cn", "pucha.kaipuyun.cn", "jiucuo");
  private static final Pattern CODE =
      Pattern.compile(
          "site_?code['\"]?\\s*[=:]\\s*['\"]?((?:bm)?\\d{4,12})|Link\\(['\"]((?:bm)?\\d{4,12})",
          Pattern.CASE_INSENSITIVE);

  /** Gives nothing back: what stands between may be white space only, and thousands of it. */
  private static final Pattern NOWHERE =
      Pattern.compile(
          "\\s*+(#.*|javascript:\\s*+(void\\s*+\\(?\\s*+0?\\s*+\\)?)?;?\\s*+)?",
          Pattern.CASE_INSENSITIVE);

  private static final int NEAR = 4;

  private final List<String> outdated = new ArrayList<>(0);
  private boolean emblem;
  private EntryFit entry = EntryFit.ABSENT;
  private String code;
  private boolean leaveNotice;
  private String obscured;

  Fittings found() {
    return new Fittings(emblem, entry, code, leaveNotice, obscured, outdated);
  }

  void see(TextNode words) {
    if (words.getWholeText().contains(ENTRY_WORDS) && words.parent() instanceof Element around) {
      shown(around);
    }
  }

  void see(Element element) {
    switch (element.normalName()) {
      case "a", "area" -> link(element);
      case "img" -> image(element);
      case "script" -> script(element);
      case "object" -> object(element);
      case "embed" -> plugin(element.attr("type"), element.attr("src"));
      case "applet" -> outdated("Java 小程序");
      default -> named(element);
    }
  }

  private void link(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    String href = element.attr("href");
    emblem |= href.contains("conac.cn");
    if (isPlatform(href)) {
      right(element, href);
    }
    leaveNotice |= element.attr("onclick").contains("离开");
    String title = element.attr("title");
    if (!title.isEmpty()) {
      emblem |= isEmblem(title);
      if (title.contains(ENTRY_WORDS)) {
        shown(element);
      }
    }
    named(element);
  }

  private void image(Element element) {
    String source = element.attr("src");
    emblem |= source.contains("conac");
    for (String name : List.of(element.attr("alt"), element.attr("title"))) {
      emblem |= isEmblem(name);
      if (name.contains(ENTRY_WORDS)) {
        shown(element);
      }
    }
    if (source.contains("jiucuo")) {
      shown(element);
    }
    named(element);
  }

  private void script(Element element) {
    String source = element.attr("src");
    emblem |= source.contains("conac.cn");
    if (source.contains("jiucuo") || element.id().equals("_jiucuo_")) {
      right(element, source);
    }
    if (element.attr("language").toLowerCase(Locale.ROOT).contains("vbscript")) {
      outdated("VBScript");
    }
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      String text = child instanceof org.jsoup.nodes.DataNode data ? data.getWholeData() : "";
      emblem |= text.contains("conac.cn");
      if (text.contains("jiucuo")) {
        right(element, text);
      }
      leaveNotice |= LeaveNotice.isIn(text);
      if (obscured == null) {
        obscured = ObscuredScript.find(text);
      }
      if (text.contains("new ActiveXObject") && !text.contains("XMLHTTP")) {
        outdated("ActiveX 控件");
      }
    }
  }

  private void named(Element element) {
    if (element.attributesSize() > 0) {
      String id = element.id();
      if (!id.isEmpty()) {
        emblem |= id.contains("_ideConac");
        if (id.equals("_span_jiucuo")) {
          right(element, "");
        }
      }
    }
  }

  private void object(Element element) {
    String classId = element.attr("classid").toLowerCase(Locale.ROOT);
    if (classId.contains("d27cdb6e")) {
      outdated("Flash");
    } else if (classId.startsWith("clsid:")) {
      outdated("ActiveX 控件");
    } else if (classId.startsWith("java:")) {
      outdated("Java 小程序");
    } else {
      plugin(element.attr("type"), element.attr("data"));
    }
  }

  private void plugin(String type, String source) {
    String kind = type.toLowerCase(Locale.ROOT);
    String path = source.toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "");
    if (kind.contains("shockwave-flash") || path.endsWith(".swf")) {
      outdated("Flash");
    } else if (kind.contains("silverlight")) {
      outdated("Silverlight");
    } else if (kind.contains("mplayer2") || kind.contains("x-oleobject")) {
      outdated("ActiveX 控件");
    }
  }

  private void outdated(String technique) {
    if (!outdated.contains(technique)) {
      outdated.add(technique);
    }
  }

  private void right(Element element, String text) {
    entry = EntryFit.RIGHT;
    code(element, text);
  }

  private void code(Element element, String text) {
    if (code != null) {
      return;
    }
    String own = element.attr("sitecode").strip();
    if (!own.isEmpty()) {
      code = own;
      return;
    }
    Matcher matcher = CODE.matcher(text);
    if (matcher.find()) {
      code = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
  }

  /** Words or a picture of the entry: where the link or script around them leads tells the rest. */
  private void shown(Element shown) {
    Element box = shown;
    for (int up = 0; up < NEAR && box != null; up++, box = box.parent()) {
      String click = box.attr("onclick");
      boolean link = box.normalName().equals("a");
      if (link || !click.isEmpty() || box.id().equals("_span_jiucuo")) {
        String href = box.attr("href");
        code(box, href + " " + click);
        boolean leads = !click.isEmpty() || link && !NOWHERE.matcher(href).matches();
        if (isPlatform(href) || click.contains("Link(") || !link && click.isEmpty()) {
          entry = EntryFit.RIGHT;
        } else {
          atLeast(leads ? EntryFit.ELSEWHERE : EntryFit.DEAD);
        }
        return;
      }
    }
    if (shown.normalName().equals("img")) {
      atLeast(EntryFit.DEAD);
    }
  }

  private void atLeast(EntryFit fit) {
    entry = fit.compareTo(entry) > 0 ? fit : entry;
  }

  private static boolean isPlatform(String address) {
    for (String part : PLATFORM) {
      if (address.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmblem(String name) {
    return name.contains("党政机关") || name.contains("事业单位");
  }
}
