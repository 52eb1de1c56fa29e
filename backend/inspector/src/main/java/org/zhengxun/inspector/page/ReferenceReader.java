package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.WebAddress;

/** Finds the references of a page; each distinct attribute text is resolved once. */
final class ReferenceReader {
  private static final Map<String, List<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("a", List.of("href")),
          Map.entry("area", List.of("href")),
          Map.entry("link", List.of("href")),
          Map.entry("script", List.of("src")),
          Map.entry("img", List.of("src", "data-src", "data-original", "srcset")),
          Map.entry("source", List.of("src", "srcset")),
          Map.entry("video", List.of("src", "poster")),
          Map.entry("audio", List.of("src")),
          Map.entry("track", List.of("src")),
          Map.entry("object", List.of("data")),
          Map.entry("embed", List.of("src")),
          Map.entry("iframe", List.of("src")),
          Map.entry("frame", List.of("src")),
          Map.entry("body", List.of("background")),
          Map.entry("td", List.of("background")),
          Map.entry("table", List.of("background")));
  private static final Set<String> FOLLOWED_RELATIONS =
      Set.of("stylesheet", "icon", "shortcut icon", "apple-touch-icon", "manifest");
  private static final Pattern REFRESH =
      Pattern.compile("url\\s*=\\s*['\"]?([^'\"]+)", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_TEXT = 80;

  private final WebAddress base;
  private final Charset charset;
  private final Layout layout;
  private final Map<String, Optional<WebAddress>> resolved = new HashMap<>();
  private final List<Reference> found = new ArrayList<>();

  private ReferenceReader(WebAddress base, Charset charset, Layout layout) {
    this.layout = layout;
    this.base = base;
    this.charset = charset;
  }

  static List<Reference> read(Document dom, Layout layout, WebAddress page, Charset charset) {
    ReferenceReader reader = new ReferenceReader(base(dom, page, charset), charset, layout);
    dom.stream()
        .forEach(
            element -> {
              reader.addRefresh(element);
              for (String attribute : ATTRIBUTES.getOrDefault(element.normalName(), List.of())) {
                if (element.hasAttr(attribute) && isFollowed(element)) {
                  reader.add(element, attribute);
                }
              }
            });
    return reader.found;
  }

  private static WebAddress base(Document dom, WebAddress page, Charset charset) {
    Element base = dom.selectFirst("base[href]");
    if (base == null) {
      return page;
    }
    try {
      return AddressParser.resolve(page, base.attr("href"), charset).orElse(page);
    } catch (InvalidAddressException e) {
      return page;
    }
  }

  private static boolean isFollowed(Element element) {
    return !element.normalName().equals("link")
        || FOLLOWED_RELATIONS.contains(
            element.attr("rel").strip().toLowerCase(java.util.Locale.ROOT));
  }

  private void addRefresh(Element element) {
    if (element.normalName().equals("meta")
        && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      Matcher matcher = REFRESH.matcher(element.attr("content"));
      if (matcher.find()) {
        add(element, "refresh", matcher.group(1));
      }
    }
  }

  private void add(Element element, String attribute) {
    String value = element.attr(attribute);
    if (attribute.equals("srcset")) {
      for (String candidate : value.split(",")) {
        add(element, attribute, candidate.strip().split("\\s+")[0]);
      }
    } else {
      add(element, attribute, value);
    }
  }

  private void add(Element element, String attribute, String written) {
    if (written.isBlank() && !attribute.equals("href")) {
      return;
    }
    String place = element.normalName() + "[" + attribute + "]";
    WebAddress target;
    try {
      Optional<WebAddress> address =
          resolved.computeIfAbsent(written, text -> AddressParser.resolve(base, text, charset));
      if (address.isEmpty()) {
        return;
      }
      target = address.get();
    } catch (InvalidAddressException e) {
      target = null;
    }
    found.add(new Reference(target, written, place, text(element), layout.zone(element)));
  }

  private static String text(Element element) {
    String text = element.normalName().equals("a") ? element.text() : "";
    if (text.isBlank()) {
      Element named =
          element.hasAttr("alt") || element.hasAttr("title")
              ? element
              : element.selectFirst("[alt], [title]");
      text = named == null ? "" : named.attr(named.hasAttr("alt") ? "alt" : "title");
    }
    String stripped = text.strip();
    return stripped.length() <= LONGEST_TEXT ? stripped : stripped.substring(0, LONGEST_TEXT);
  }
}
