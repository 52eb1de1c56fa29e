package org.zhengxun.inspector.defects;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengxun.inspector.AccountFacts;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.Probe;
import org.zhengxun.inspector.Reprint;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.SiteFacts;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.url.AddressPolicy;

/**
 * A government site under its own name that has something for every rule to look at, clean until
 * {@link Defects} are planted in it. What is planted is set before {@link #inspect}, which writes
 * the pages.
 */
final class DefectSite {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String GUIDE =
      "<p>设定依据：《某某办法》第三条：符合条件的居民可以向户籍所在地的街道办事处提出申请并领取证件。</p><p>申请条件：本县户籍</p>"
          + "<p>办理材料：身份证原件一份</p><p>办理地点：政务大厅</p><p>办理机构：某某局</p><p>收费标准：不收费</p>"
          + "<p>办理时间：工作日</p><p>联系电话：000-12345678</p><p>办理流程：申请、受理、办结</p>";

  /** Between two probes: twenty a day. */
  private static final long PAUSE = 24 * 3600 / 20;

  private static final String MESSAGE =
      "<p>留言时间：%s</p><p>答复时间：%s</p><p>答复单位：某某县某某局</p><p>答复内容：您好，已经办理完毕。</p>";
  private static final String BASE_PAGE =
      "<div class='content'><style>.top{background:url(bg.png)}</style>"
          + "<img src='/img/red.png' data-original='lazy.png'>"
          + "<img src='/img/red.png' srcset='small.png 1x, big.png 2x'><a href='doc.doc'>附件</a></div>";

  final SampleSite sample = SampleSite.clean();
  final DefectManifest manifest = new DefectManifest();
  final Map<String, String> pages = new LinkedHashMap<>();
  final TreeSet<String> files =
      new TreeSet<>(
          List.of("bg.png", "lazy.png", "small.png", "big.png", "doc.doc").stream()
              .map(name -> "/res/" + name)
              .toList());
  final String[] guides = new String[5];
  final String[] messages = new String[5];
  final Map<String, String> outside = new LinkedHashMap<>();
  final StringBuilder home = new StringBuilder();
  String asked = "2025-01-02";
  String answered = "2025-01-05";
  String policyDate = "2025-01-10";
  String interpretationDate = "2025-01-11";
  int guideCount = guides.length;
  int messageCount = messages.length;
  String host = "www.mm.gov.cn";
  String name = SampleSite.FACTS.name();
  String letterBox = "县长信箱";
  String gbkQuery = "春耕";
  List<Probe> probes = probes(140, 6, 15_000);
  final List<Reprint> reprints = new ArrayList<>(List.of(reprint("春耕生产专题开通", "2024-06-01")));
  final List<URI> below = new ArrayList<>();
  boolean findsAll;
  boolean aaaa = true;
  boolean refusesHttps;
  boolean notice = true;
  private String found = "";
  private int notices;

  DefectSite() {
    Arrays.fill(guides, GUIDE);
    outside.put("www.example.org", "/");
    outside.put("weibo.com", "/u/1000000001");
    footer("<a href='http://www.example.org/'>友情链接</a>");
    footer("<a href='http://weibo.com/u/1000000001'>官方微博</a>");
    sample.column("/tzgg/").empty().item("2025-01-20", "关于春节放假的通知");
  }

  static Reprint reprint(String title, String due) {
    return new Reprint(title, null, LocalDate.parse(due));
  }

  /** So many probes over a week, the first of them of the given length. */
  static List<Probe> probes(int all, int slow, long millis) {
    Instant end = TestSite.TIME_POINT.toInstant();
    return IntStream.range(0, all)
        .mapToObj(i -> new Probe(end.minusSeconds(PAUSE * i), true, i < slow ? millis : 300))
        .toList();
  }

  void footer(String html) {
    sample.footer(sample.footer().replace("</div>", html + "</div>"));
  }

  void spoilFooter(String part, String instead) {
    String spoilt = sample.footer().replace(part, instead);
    if (spoilt.equals(sample.footer())) {
      throw new IllegalStateException("not in the footer: " + part);
    }
    sample.footer(spoilt);
  }

  /** Adds a notice; gives its address. */
  String notice(String title, String body) {
    sample.column("/tzgg/").item("2025-01-20", title, body);
    notices++;
    return "/tzgg/t20250120_" + notices + ".html";
  }

  /** Adds a page beside the columns, linked from the home page. */
  void page(String path, String html) {
    pages.put(path, html);
    home.append("<a href='%s'>便民信息</a>".formatted(path));
  }

  /** Sets up a search that always gives these rows. */
  void find(String rows) {
    sample.search(
        "<form action='/find'><input name='q' placeholder='请输入关键字'><button>搜索</button></form>");
    found = "<html><body><ul class='list'>" + rows + "</ul></body></html>";
  }

  /** Links policy and interpretation anew where either has another date. */
  void policies() {
    String policy = "/zcwj/t%s_0.html".formatted(policyDate.replace("-", ""));
    String reading = "/zcjd/t%s_0.html".formatted(interpretationDate.replace("-", ""));
    sample
        .column("/zcwj/")
        .empty()
        .item(
            policyDate,
            "某某县人民政府关于印发《某某县就业办法》的通知",
            "<p>相关解读：<a href='%s'>《某某县就业办法》解读</a></p>".formatted(reading));
    sample
        .column("/zcjd/")
        .empty()
        .item(
            interpretationDate,
            "《某某县就业办法》解读",
            "<p>政策原文：<a href='%s'>某某县就业办法</a></p>".formatted(policy));
  }

  static String guide(int index) {
    return "/bszn/t20250110_" + index + ".html";
  }

  String message(int index) {
    return "/xx/t%s_%d.html".formatted(asked.replace("-", ""), index);
  }

  /** Without these elements. */
  static String guideWithout(String elements) {
    return GUIDE.replaceAll("<p>(" + elements + ")：[^<]*</p>", "");
  }

  private void write(TestSite server) {
    SampleSite.Column services = sample.column("/bszn/", "办事指南", "办事服务");
    for (int i = 0; i < guideCount; i++) {
      services.item("2025-01-10", "居民证件" + "甲乙丙丁戊".charAt(i) + "办理指南", guides[i]);
    }
    SampleSite.Column letters = sample.column("/xx/", letterBox, "咨询");
    for (int i = 0; i < messageCount; i++) {
      String body = messages[i] == null ? MESSAGE : messages[i];
      letters.item(asked, "关于道路" + "甲乙丙丁戊".charAt(i) + "的咨询", body.formatted(asked, answered));
    }
    if (notice) {
      footer("<script>function leave(){return confirm('您即将离开本网站，是否继续？')}</script>");
    } else {
      outside.forEach((to, path) -> manifest.add("X004", "http://" + to + path, to));
    }
    page("/jichu.html", sample.page("<base href='/res/'>", BASE_PAGE));
    home.append("<a href='/gbk.html'>编码</a>");
    if (findsAll) {
      String row = "<li><a href='%s'>某条信息</a></li>";
      find(
          Stream.concat(sample.items().stream(), below.stream().map(site -> site + "new.html"))
              .map(row::formatted)
              .collect(Collectors.joining()));
    }
    sample.home(home.toString());
    sample.publish(server);
    files.forEach(server::file);
    pages.forEach(server::page);
    String gbk = "<div class='content'><a href='/cx?w=%s'>查询</a></div>".formatted(gbkQuery);
    server.bytes("/gbk.html", "text/html; charset=GBK", sample.page("", gbk).getBytes(GBK));
    server.page("/cx?w=%B4%BA%B8%FB", sample.page("", "<p>查询结果</p>"));
    server.others(
        exchange -> {
          boolean find = exchange.getRequestURI().getPath().equals("/find");
          byte[] body = (find ? found : "没有这个页面").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(find ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
        });
  }

  /** Publishes the site and inspects it with all checks. */
  Report inspect() {
    HttpServer six = six();
    try (TestSite server = new TestSite();
        TestSite elsewhere = new TestSite()) {
      write(server);
      elsewhere.page("/", "<title>某某新闻网</title>今日要闻").page("/x", "党政机关网站标识");
      elsewhere.page("/u/1000000001", "某某发布").page("/u/1000000002", "某某在线");
      elsewhere.page("/share/share.php?url=x", "分享");
      elsewhere.page("/zhen/", "<ul><li><a href='new.html'>某某镇召开春季防火工作会议</a></li></ul>");
      elsewhere.page("/zhen/new.html", "<title>某某镇召开春季防火工作会议</title>");
      elsewhere.page("/dubo.html", "<title>百家乐 真人荷官 线上赌场</title>注册送彩金");
      SiteFacts known = SampleSite.FACTS;
      AccountFacts weibo =
          new AccountFacts("某某发布", "新浪微博", null, "https://weibo.com/u/1000000001", null);
      return server.inspect(
          InspectionRequest.of(URI.create("http://" + host + "/"), TestSite.TIME_POINT)
              .facts(
                  new SiteFacts(
                      name,
                      known.siteCode(),
                      known.sponsor(),
                      known.icp(),
                      known.publicSecurity(),
                      List.of(weibo),
                      List.of(),
                      below))
              .fetch(server.request().build().fetch())
              .requestsPerSecond(2000)
              .probes(probes)
              .reprints(reprints)
              .addresses(new Places(server, elsewhere, six.getAddress())));
    } finally {
      six.stop(0);
    }
  }

  private static HttpServer six() {
    try {
      HttpServer six = HttpServer.create(new InetSocketAddress(InetAddress.getByName("::1"), 0), 0);
      six.createContext(
          "/",
          exchange -> {
            try (exchange) {
              exchange.sendResponseHeaders(200, -1);
            }
          });
      six.start();
      return six;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the names of the site and of others lead. */
  private final class Places implements AddressPolicy {
    private final TestSite own;
    private final TestSite elsewhere;
    private final InetSocketAddress six;

    Places(TestSite own, TestSite elsewhere, InetSocketAddress six) {
      this.own = own;
      this.elsewhere = elsewhere;
      this.six = six;
    }

    @Override
    public List<InetSocketAddress> resolve(String to, int port) throws UnknownHostException {
      if (to.endsWith(".invalid")) {
        throw new UnknownHostException(to);
      }
      if (!to.equals(host)) {
        return List.of(new InetSocketAddress("127.0.0.1", elsewhere.port()));
      }
      List<InetSocketAddress> places = new ArrayList<>();
      places.add(
          port == 443 && refusesHttps
              ? new InetSocketAddress("127.0.0.2", 443)
              : new InetSocketAddress("127.0.0.1", own.port()));
      if (aaaa) {
        places.add(six);
      }
      return places;
    }

    @Override
    public boolean reachesIpv6() {
      return true;
    }
  }
}
