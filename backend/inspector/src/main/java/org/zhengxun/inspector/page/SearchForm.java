package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.WebAddress;

/**
 * The search of a site as its home page offers it.
 *
 * @param kind how it is offered
 * @param action where a form leads; null unless it can be tried
 * @param before hidden and chosen fields, as written into a query, each ended by an ampersand
 * @param field the field for the words; null unless it can be tried
 * @param charset the encoding the query is sent in
 */
public record SearchForm(
    Kind kind, WebAddress action, String before, String field, Charset charset) {
  private static final SearchForm NONE = unread(Kind.NONE, null);

  private static final Pattern WORDS =
      Pattern.compile("搜索|检索|搜一搜|查询|请输入.{0,6}(关键|内容|搜)|search", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMES =
      Pattern.compile("search|sousuo|(^|[^a-z])(ss|so)([^a-z]|$)|query", Pattern.CASE_INSENSITIVE);
  private static final Pattern FIELD =
      Pattern.compile(
          "^(q|qt|wd|kw|key|keys|keyword|keywords|query|querystring|searchword|searchwords|searchtext|searchkey|word|words|text|title|content|textfield)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK = Pattern.compile("^(站内|全站|全文|智能|高级)?(搜索|检索)$");

  /** Forms, and fields beside forms, looked at; each look reads what stands around it. */
  private static final int MOST_FIELDS = 50;

  /** How a search is offered. */
  public enum Kind {
    NONE,
    /** A form that a plain request can submit. */
    FORM,
    /** A form or field of which only a script knows what it does. */
    SCRIPTED,
    /** A link to a page for searching. */
    LINK
  }

  /** Looks for the search of a page. */
  public static SearchForm of(Page page) {
    Document dom = page.dom();
    Optional<SearchForm> form =
        dom.getElementsByTag("form").stream()
            .limit(MOST_FIELDS)
            .filter(SearchForm::isSearch)
            .map(found -> read(found, dom))
            .min(java.util.Comparator.comparing(SearchForm::kind));
    if (form.isPresent()) {
      return form.get();
    }
    boolean field =
        dom.getElementsByTag("input").stream()
            .filter(SearchForm::isText)
            .limit(MOST_FIELDS)
            .anyMatch(input -> isForSearch(input) || WORDS.matcher(near(input)).find());
    if (field) {
      return unread(Kind.SCRIPTED, null);
    }
    return page.references().stream()
        .filter(Reference::isLink)
        .filter(link -> link.target() != null && LINK.matcher(link.text().strip()).matches())
        .findFirst()
        .map(link -> unread(Kind.LINK, link.target()))
        .orElse(NONE);
  }

  private static SearchForm unread(Kind kind, WebAddress leads) {
    return new SearchForm(kind, leads, "", null, StandardCharsets.UTF_8);
  }

  private static boolean isSearch(Element form) {
    Optional<Element> field = field(form);
    if (field.isEmpty() || !form.select("input[type=password]").isEmpty()) {
      return false;
    }
    String names =
        form.id() + " " + form.className() + " " + form.attr("name") + " " + form.attr("action");
    return NAMES.matcher(names).find()
        || isForSearch(field.get())
        || WORDS.matcher(near(field.get())).find();
  }

  private static Optional<Element> field(Element form) {
    List<Element> texts =
        form.getElementsByTag("input").stream().filter(SearchForm::isText).toList();
    return texts.stream()
        .filter(SearchForm::isForSearch)
        .findFirst()
        .or(() -> texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty());
  }

  private static boolean isText(Element input) {
    String type = input.attr("type").toLowerCase(Locale.ROOT);
    return type.isEmpty() || type.equals("text") || type.equals("search");
  }

  private static boolean isForSearch(Element input) {
    return FIELD.matcher(input.attr("name")).matches()
        || WORDS
            .matcher(
                input.attr("placeholder")
                    + input.attr("title")
                    + input.attr("aria-label")
                    + input.attr("value"))
            .find();
  }

  private static String near(Element input) {
    Element box = input.parent();
    if (box == null) {
      return "";
    }
    StringBuilder words = new StringBuilder(box.text());
    for (Element button :
        box.select("input[type=submit], input[type=button], input[type=image], img, a")) {
      words.append(button.attr("value")).append(button.attr("alt")).append(button.attr("title"));
    }
    return words.length() <= 40 ? words.toString() : words.substring(0, 40);
  }

  private static SearchForm read(Element form, Document dom) {
    String method = form.attr("method").strip();
    Element field = field(form).orElseThrow();
    String action = form.attr("action").strip();
    boolean plain =
        (method.isEmpty() || method.equalsIgnoreCase("get"))
            && !field.attr("name").isBlank()
            && !action.isEmpty()
            && !action.startsWith("#")
            && !action.regionMatches(true, 0, "javascript:", 0, 11)
            && form.attr("onsubmit").isBlank();
    if (!plain) {
      return unread(Kind.SCRIPTED, null);
    }
    try {
      WebAddress page = AddressParser.parse(dom.baseUri());
      Charset charset = charset(form, dom);
      return AddressParser.resolve(page, action, charset)
          .map(
              target ->
                  new SearchForm(
                      Kind.FORM,
                      target.withPath(target.path()),
                      hidden(form, field),
                      field.attr("name"),
                      charset))
          .orElse(unread(Kind.SCRIPTED, null));
    } catch (InvalidAddressException e) {
      return unread(Kind.SCRIPTED, null);
    }
  }

  private static Charset charset(Element form, Document dom) {
    String accepted = form.attr("accept-charset").strip().split("[\\s,]+")[0];
    return EncodingLabels.of(accepted)
        .or(
            () ->
                dom.head().getElementsByTag("meta").stream()
                    .map(SearchForm::named)
                    .flatMap(label -> EncodingLabels.of(label).stream())
                    .findFirst())
        .orElse(StandardCharsets.UTF_8);
  }

  private static String named(Element meta) {
    String content = meta.attr("content");
    int at = content.toLowerCase(Locale.ROOT).indexOf("charset=");
    return meta.hasAttr("charset")
        ? meta.attr("charset").strip()
        : at < 0 ? "" : content.substring(at + 8).strip();
  }

  private static String hidden(Element form, Element field) {
    List<String> pairs = new ArrayList<>();
    for (Element input : form.getElementsByTag("input")) {
      boolean sent =
          input.attr("type").equalsIgnoreCase("hidden")
              || input.attr("type").equalsIgnoreCase("radio") && input.hasAttr("checked");
      if (sent && input != field && !input.attr("name").isBlank()) {
        pairs.add(input.attr("name") + "=" + escaped(input.attr("value")));
      }
    }
    return pairs.stream().map(pair -> pair + "&").collect(java.util.stream.Collectors.joining());
  }

  /** The address of the results for some words; empty when it cannot be told. */
  public Optional<WebAddress> results(String words) {
    if (kind != Kind.FORM) {
      return Optional.empty();
    }
    try {
      String query = before + field + "=" + escaped(words.strip());
      return AddressParser.resolve(action, action.path() + "?" + query, charset);
    } catch (InvalidAddressException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String value) {
    return value
        .replace("%", "%25")
        .replace("&", "%26")
        .replace("#", "%23")
        .replace("+", "%2B")
        .replaceAll("\\s+", "+");
  }
}
