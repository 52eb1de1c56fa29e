package org.zhengxun.launcher.demo.site;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengxun.launcher.demo.data.Website;

/** One site of the demo: answers a path at a moment of the business clock, always the same. */
public final class DemoSite {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<column>/(?:[a-z0-9]+/)+)(?:index(?:_(?<page>\\d{1,4}))?\\.html|content_(?<n>\\d{1,6})\\.html)?");

  private final SiteProfile profile;
  private final List<Column> columns;
  private final Pages pages;
  private final Frame frame;
  private final Blemishes blemishes;

  private DemoSite(SiteProfile profile) {
    this.profile = profile;
    this.columns = Blueprint.of(profile);
    this.pages = new Pages(profile, columns);
    this.frame = new Frame(profile, columns);
    this.blemishes = new Blemishes(profile);
  }

  /** The site with what it does wrong. */
  public static DemoSite broken(Website website) {
    return new DemoSite(Profiles.of(website, Defects.of(website.host())));
  }

  /** The site after its unit has put everything right. */
  public static DemoSite mended(Website website) {
    return new DemoSite(Profiles.of(website, Set.of()));
  }

  public Website website() {
    return profile.website();
  }

  /** What it does wrong. */
  public Set<Defect> defects() {
    return profile.defects();
  }

  /** The answer to a path without its query. */
  public Answer answer(String path, LocalDateTime now) {
    Answer blemish = blemishes.find(path);
    if (blemish != null) {
      return blemish;
    }
    Answer asset = Assets.find(path);
    return asset == null ? page(path, now) : asset;
  }

  /** The answer to a path and its query: only the search reads one. */
  public Answer answer(String path, String query, LocalDateTime now) {
    if (!path.equals("/search/") || query == null || !query.startsWith("q=")) {
      return answer(path, now);
    }
    String found = pages.search(query.substring(2).replace('+', ' ').strip(), now);
    return Answer.html(200, frame.write(page(path, "站内搜索", found)));
  }

  private Answer page(String path, LocalDateTime now) {
    return find(path, now)
        .map(page -> Answer.html(200, frame.write(page)))
        .orElseGet(() -> Answer.html(404, frame.write(missing(path))));
  }

  private Optional<Page> find(String path, LocalDateTime now) {
    Matcher address = ADDRESS.matcher(path);
    if (path.equals("/") || path.equals("/index.html")) {
      return Optional.of(pages.home(now));
    }
    if (!address.matches()) {
      return Optional.empty();
    }
    Optional<Page> service = service(address.group("column"));
    if (service.isPresent()) {
      return service;
    }
    return columns.stream()
        .filter(column -> column.path().equals(address.group("column")))
        .findFirst()
        .flatMap(column -> find(column, address, now));
  }

  private Optional<Page> find(Column column, Matcher address, LocalDateTime now) {
    String n = address.group("n");
    String page = address.group("page");
    if (n != null) {
      return column.hasArticles()
          ? pages.article(column, Long.parseLong(n), now)
          : Optional.empty();
    }
    int number = page == null ? 0 : Integer.parseInt(page);
    if (column.hasArticles()) {
      return pages.list(column, number, now);
    }
    return number == 0 ? Optional.of(pages.column(column, now)) : Optional.empty();
  }

  /** The pages that are in no menu. */
  private Optional<Page> service(String path) {
    return switch (path) {
      case "/wzdt/" -> Optional.of(page(path, "网站地图", sitemap()));
      case "/lxwm/" ->
          Optional.of(
              page(
                  path,
                  "联系我们",
                  Html.paragraph(
                      "主办单位："
                          + profile.website().sponsor()
                          + "。联系电话：000-12345。办公地址："
                          + profile.place()
                          + "示例路1号。")));
      case "/search/" ->
          Optional.of(page(path, "站内搜索", Html.paragraph("请输入关键词，按政策文件、办事服务、新闻动态分类查看结果。")));
      default -> Optional.empty();
    };
  }

  private String sitemap() {
    return columns.stream()
        .map(column -> "<li>" + Html.link(column.path(), column.name()) + "</li>\n")
        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }

  private static Page page(String path, String name, String main) {
    Column column = Column.text(path, name, name, List.of());
    return new Page(path, name, column, null, "<h1>" + name + "</h1>\n" + main);
  }

  private static Page missing(String path) {
    return page(path, "页面不存在", "<p>您访问的页面不存在或者已经删除。</p>\n");
  }
}
