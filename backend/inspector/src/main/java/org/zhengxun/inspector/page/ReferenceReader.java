package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Finds the references of a page in one pass, {@code noscript} included; what stands in comments
 * and in {@code template} is none.
 */
final class ReferenceReader implements NodeFilter {
  private static final Set<String> LAZY_IMAGE =
      Set.of("data-src", "data-original", "data-lazy", "data-lazy-src", "data-echo");
  private static final Set<String> LAZY_SET = Set.of("data-srcset", "data-lazy-srcset");
  private static final Set<String> RESOURCE_RELATIONS =
      Set.of(
          "icon",
          "apple-touch-icon",
          "apple-touch-icon-precomposed",
          "mask-icon",
          "manifest",
          "preload",
          "modulepreload");
  private static final Evaluator NAMED = QueryParser.parse("[alt], [title]");

  private final References references;
  private final Layout layout;
  private final List<String> anchors = new ArrayList<>();

  private ReferenceReader(References references, Layout layout) {
    this.references = references;
    this.layout = layout;
  }

  /**
   * What a page refers to.
   *
   * @param references in their order
   * @param anchors places inside the page that a link may name
   */
  record Found(List<Reference> references, List<String> anchors) {}

  /**
   * @param layout tells the zones; null when nobody asks for them
   */
  static Found read(Document dom, Layout layout, WebAddress base, Charset charset) {
    References references = new References(base, charset);
    ReferenceReader reader = new ReferenceReader(references, layout);
    dom.filter(reader);
    return new Found(List.copyOf(references.found()), List.copyOf(reader.anchors));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("template")) {
        return FilterResult.SKIP_CHILDREN;
      }
      if (name.equals("style")) {
        css(element, element.data(), "style[url]", "style[import]");
      } else if (element.attributesSize() > 0) {
        anchorOf(element, name);
        byName(element, name);
        anywhere(element, name);
      } else if (name.equals("script")) {
        inline(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private Zone zone(Element element) {
    return layout == null ? Zone.BODY : layout.zone(element);
  }

  private void anchorOf(Element element, String name) {
    String id = element.id();
    if (!id.isEmpty()) {
      anchors.add(id);
    }
    if (name.equals("a") && element.hasAttr("name")) {
      anchors.add(element.attr("name"));
    }
  }

  private void byName(Element element, String name) {
    switch (name) {
      case "a" -> anchor(element, "a[href]");
      case "area" -> anchor(element, "area[href]");
      case "link" -> link(element);
      case "img" -> image(element);
      case "script" -> {
        one(element, "src", "script[src]");
        if (!element.hasAttr("src")) {
          inline(element);
        }
      }
      case "source" -> {
        one(element, "src", "source[src]");
        one(element, "data-src", "source[data-src]");
        set(element, "srcset", "source[srcset]");
        set(element, "data-srcset", "source[data-srcset]");
      }
      case "video" -> {
        one(element, "src", "video[src]");
        one(element, "poster", "video[poster]");
      }
      case "audio" -> one(element, "src", "audio[src]");
      case "track" -> one(element, "src", "track[src]");
      case "embed" -> one(element, "src", "embed[src]");
      case "object" -> one(element, "data", "object[data]");
      case "iframe" -> frame(element, "iframe[src]");
      case "frame" -> frame(element, "frame[src]");
      case "form" -> form(element);
      case "input" -> {
        if (element.attr("type").equalsIgnoreCase("image")) {
          one(element, "src", "input[src]");
        }
      }
      case "image", "use", "feimage" -> drawn(element, name);
      case "meta" -> refresh(element);
      case "option" -> option(element);
      default -> {
        // only what any element may carry
      }
    }
  }

  private void anywhere(Element element, String name) {
    if (element.hasAttr("background")) {
      add(element, element.attr("background"), name + "[background]", ReferenceKind.RESOURCE);
    }
    String style = element.attr("style");
    if (style.indexOf('(') >= 0) {
      String place = name + "[style]";
      css(element, style, place, place);
    }
    String onclick = element.attr("onclick");
    if (!onclick.isEmpty()) {
      script(element, onclick, name + "[onclick]", ReferenceKind.SCRIPT);
    }
  }

  private void anchor(Element element, String place) {
    String href = element.attr(element.hasAttr("href") ? "href" : "xlink:href");
    if (!element.hasAttr("href") && href.isEmpty()) {
      return;
    }
    String address = href.stripLeading();
    if (address.regionMatches(true, 0, "javascript:", 0, 11)) {
      script(element, address.substring(11), place, ReferenceKind.LINK);
    } else {
      references.add(href, place, ReferenceKind.LINK, anchorText(element), zone(element));
    }
  }

  private void link(Element element) {
    String type = element.attr("type").toLowerCase(java.util.Locale.ROOT);
    ReferenceKind kind = null;
    for (String relation : element.attr("rel").toLowerCase(java.util.Locale.ROOT).split("\\s+")) {
      if (relation.equals("stylesheet")) {
        kind = ReferenceKind.STYLE_SHEET;
        break;
      }
      if (RESOURCE_RELATIONS.contains(relation)) {
        kind = ReferenceKind.RESOURCE;
      } else if (relation.equals("alternate") && (type.contains("rss") || type.contains("atom"))) {
        kind = ReferenceKind.FEED;
      }
    }
    if (kind != null) {
      add(element, element.attr("href"), "link[href]", kind);
      set(element, "imagesrcset", "link[imagesrcset]");
    }
  }

  private void image(Element element) {
    one(element, "src", "img[src]");
    set(element, "srcset", "img[srcset]");
    for (String lazy : LAZY_IMAGE) {
      lazy(element, lazy);
    }
    for (String lazy : LAZY_SET) {
      set(element, lazy, "img[srcset]");
    }
  }

  /** Some scripts keep a switch there ({@code data-lazy="true"}), not an address. */
  private void lazy(Element element, String attribute) {
    String value = element.attr(attribute);
    if (value.indexOf('/') >= 0 || value.indexOf('.') >= 0) {
      add(element, value, "img[" + attribute + "]", ReferenceKind.RESOURCE);
    }
  }

  private void frame(Element element, String place) {
    String attribute = element.hasAttr("src") ? "src" : "data-src";
    if (!element.hasAttr("srcdoc")) {
      add(element, element.attr(attribute), place, ReferenceKind.FRAME);
    }
  }

  private void form(Element element) {
    String method = element.attr("method").strip();
    if (!method.equalsIgnoreCase("post") && !method.equalsIgnoreCase("dialog")) {
      add(element, element.attr("action"), "form[action]", ReferenceKind.FORM);
    }
  }

  /** Pictures and shapes of SVG; a bare fragment is a shape of the same page. */
  private void drawn(Element element, String name) {
    String attribute = element.hasAttr("href") ? "href" : "xlink:href";
    String value = element.attr(attribute);
    if (!value.strip().startsWith("#")) {
      add(element, value, name + "[" + attribute + "]", ReferenceKind.RESOURCE);
    }
  }

  private void refresh(Element element) {
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      RefreshText.address(element.attr("content"))
          .ifPresent(address -> add(element, address, "meta[refresh]", ReferenceKind.REFRESH));
    }
  }

  /** Lists of links to choose from: a script of the list opens what is chosen. */
  private void option(Element element) {
    String value = element.attr("value").strip();
    boolean absolute =
        value.regionMatches(true, 0, "http://", 0, 7)
            || value.regionMatches(true, 0, "https://", 0, 8);
    if (absolute) {
      Element list = element.closest("select");
      String change = list == null ? "" : list.attr("onchange");
      if (!change.isEmpty()) {
        references.add(value, "option[value]", ReferenceKind.SCRIPT, element.text(), zone(element));
      }
    }
  }

  private void inline(Element element) {
    script(element, element.data(), "script[location]", ReferenceKind.SCRIPT);
  }

  private void script(Element element, String script, String place, ReferenceKind kind) {
    for (String address : ScriptLinks.read(script)) {
      String text = place.startsWith("script") ? "" : anchorText(element);
      references.add(address, place, kind, text, zone(element));
    }
  }

  private void css(Element element, String css, String url, String imported) {
    CssLinks.read(
        css,
        (address, sheet) ->
            add(
                element,
                address,
                sheet ? imported : url,
                sheet ? ReferenceKind.STYLE_SHEET : ReferenceKind.RESOURCE));
  }

  private void one(Element element, String attribute, String place) {
    if (element.hasAttr(attribute)) {
      add(element, element.attr(attribute), place, ReferenceKind.RESOURCE);
    }
  }

  private void set(Element element, String attribute, String place) {
    if (element.hasAttr(attribute)) {
      for (String address : Srcset.addresses(element.attr(attribute))) {
        add(element, address, place, ReferenceKind.RESOURCE);
      }
    }
  }

  private void add(Element element, String written, String place, ReferenceKind kind) {
    if (!written.isBlank()) {
      references.add(written, place, kind, ownText(element), zone(element));
    }
  }

  private static String anchorText(Element element) {
    String text = ShortText.of(element);
    if (!text.isBlank()) {
      return text.strip();
    }
    Element named =
        element.hasAttr("alt") || element.hasAttr("title") ? element : element.selectFirst(NAMED);
    return named == null ? "" : ownText(named);
  }

  private static String ownText(Element element) {
    return element.attr(element.hasAttr("alt") ? "alt" : "title").strip();
  }
}
