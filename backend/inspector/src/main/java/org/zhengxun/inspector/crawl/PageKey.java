package org.zhengxun.inspector.crawl;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Which addresses are one page: scheme, {@code www.} and {@code index.html} make no difference, nor
 * do session ids; of a column its further pages ({@code index_2.html}, {@code ?page=2}) make none
 * either.
 */
public final class PageKey {
  private static final Pattern FILE =
      Pattern.compile(
          "(?i).*\\.(jpe?g|png|gif|webp|svg|ico|bmp|css|js|json|xml|pdf|docx?|xlsx?|pptx?|wps|et|ofd"
              + "|zip|rar|7z|gz|mp[34]|avi|flv|wmv|apk|exe|txt|csv)$");

  private static final Pattern INDEX =
      Pattern.compile("/(index|default)\\.(s?html?|jsp|aspx?|php)$");
  private static final Pattern FURTHER = Pattern.compile("/(index|list|default)[_-]\\d+(\\.\\w+)$");

  private static final Pattern SESSION_IN_PATH = Pattern.compile("(?i);jsessionid=[^/;]*");
  private static final Pattern SESSION_IN_QUERY =
      Pattern.compile("(?i)(^|&)(jsessionid|phpsessid|aspsessionid\\w*|session_?id|cfid|cftoken)=");

  private PageKey() {}

  /** True when the address names a file that is no page. */
  public static boolean isFile(WebAddress address) {
    return FILE.matcher(address.path()).matches();
  }

  /** Key of a page. */
  public static String page(WebAddress address) {
    String host = address.host().startsWith("www.") ? address.host().substring(4) : address.host();
    String port = address.port() > 0 ? ":" + address.port() : "";
    String path = address.path();
    if (path.indexOf(';') >= 0) {
      path = SESSION_IN_PATH.matcher(path).replaceFirst("");
    }
    path = INDEX.matcher(path).replaceFirst("/");
    String query = address.query() == null ? "" : withoutSession(address.query());
    return host + port + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** Key of the column a list page belongs to. */
  public static String column(WebAddress address) {
    String path = FURTHER.matcher(address.path()).replaceFirst("/$1$2");
    String query = address.query() == null ? null : withoutPageNumber(address.query());
    return page(new WebAddress(address.scheme(), address.host(), address.port(), path, query));
  }

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(page(num|no|index)?|p|curpage|pageno)=\\d*");

  private static String withoutSession(String query) {
    return SESSION_IN_QUERY.matcher(query).find()
        ? Arrays.stream(query.split("&"))
            .filter(part -> !SESSION_IN_QUERY.matcher(part).find())
            .collect(Collectors.joining("&"))
        : query;
  }

  private static String withoutPageNumber(String query) {
    String kept =
        Arrays.stream(query.split("&"))
            .filter(part -> !PAGE_NUMBER.matcher(part).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? null : kept;
  }
}
