package org.zhengxun.inspector.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells whether scripts may fill a main area that is empty as it was sent: an empty box in it that
 * a script can name, and a script on the page that could. What is well known to fill nothing
 * (counters, sharing, the marks every site carries, libraries) does not count.
 */
final class FilledLater {
  private static final List<String> LOADING =
      List.of(
          "ajax",
          "fetch(",
          "XMLHttpRequest",
          "<record>",
          "datastore",
          ".load(",
          "axios",
          "$http",
          "$.get",
          "$.post",
          "getJSON",
          "innerHTML",
          ".html(",
          ".append(",
          "new Vue",
          "createApp",
          "document.write");

  /** Written where a framework puts its values. */
  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{|\\{%|v-for|v-html|ng-repeat|ng-bind|data-bind|<%=");

  /** Scripts that fill no main area. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "jquery|bootstrap|swiper|slide|superslide|layui|layer|echarts|respond|html5shiv|jiucuo|conac|bszs"
              + "|share|baidu|cnzz|51\\.la|analytics|tongji|count|stat|hm\\.js|wza|zhangai|barrier|aging|font"
              + "|print|qrcode|weixin|lazy|base64|md5|common|public|global|header|footer|nav|menu|search|browser",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> BOXES =
      Set.of("div", "ul", "ol", "dl", "table", "tbody", "section", "article", "span", "p", "main");

  private static final int MOST = 20;

  private FilledLater() {}

  static boolean mayBe(Element main, Document page) {
    if (TEMPLATE.matcher(shortened(main)).find()) {
      return true;
    }
    List<String> boxes = emptyBoxes(main);
    return !boxes.isEmpty()
        && page.getElementsByTag("script").stream().anyMatch(script -> fills(script, boxes));
  }

  private static boolean fills(Element script, List<String> boxes) {
    String from = script.attr("src");
    if (!from.isEmpty()) {
      return !HARMLESS.matcher(from).find();
    }
    String code = script.data();
    boolean names =
        boxes.stream()
            .anyMatch(
                id ->
                    code.contains("\"" + id + "\"")
                        || code.contains("'" + id + "'")
                        || code.contains("#" + id));
    return names || !isCounter(code) && LOADING.stream().anyMatch(code::contains);
  }

  /** An empty main is short; one that is not needs no look. */
  private static String shortened(Element main) {
    String html = main.childrenSize() > 200 ? "" : main.outerHtml();
    return html.length() > 20_000 ? html.substring(0, 20_000) : html;
  }

  private static boolean isCounter(String script) {
    return script.contains("hm.baidu.com") || script.contains("cnzz");
  }

  /** Boxes with a name of their own and nothing in them, into which a script can write. */
  private static List<String> emptyBoxes(Element main) {
    return main.getAllElements().stream()
        .filter(element -> BOXES.contains(element.normalName()) && !element.id().isEmpty())
        .filter(element -> element.childrenSize() == 0 && !element.hasText())
        .map(Element::id)
        .limit(MOST)
        .toList();
  }
}
