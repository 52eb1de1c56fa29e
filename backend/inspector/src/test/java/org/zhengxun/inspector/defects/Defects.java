package org.zhengxun.inspector.defects;

import java.util.function.Consumer;

/** What can be wrong on a site; each writes into the manifest what has to be found. */
enum Defects {
  STALE_POLICIES(ColumnDefects::stalePolicies),
  STALE_HOME_AND_NEWS(ColumnDefects::staleHomeAndNews),
  SEVERE_WORDING(
      site ->
          site.manifest.add("V001", site.notice("关于开展学习的通知", "<p>高举中国特色社会主意伟大旗帜。</p>"), "社会主义")),
  WORDING(
      site ->
          site.manifest.add(
              "X001", site.notice("关于统计行政村的通知", "<p>截止目前，全县共有行政村一百二十个。</p>"), "截至目前")),
  GAMBLING_LINK(
      site -> {
        site.notice("关于友情链接的通知", "<p><a href='http://www.example.com/dubo.html'>友情链接</a></p>");
        site.outside.put("www.example.com", "/dubo.html");
        site.manifest.add("V003", "http://www.example.com/dubo.html", "赌博");
      }),
  FUTURE_DATE(ColumnDefects::futureDate),
  OFTEN_UNREACHABLE(
      site -> {
        site.probes = DefectSite.probes(140, 7, 15_000);
        site.manifest.add("V007", "/", "140 次，打不开 7 次");
      }),
  FIVE_STALE_NEWS_COLUMNS(ColumnDefects::fiveStaleNewsColumns),
  TEN_STALE_TOPICS(ColumnDefects::tenStaleTopics),
  NINE_STALE_TOPICS(site -> ColumnDefects.staleTopics(site, 9)),
  FIVE_BLANK_TOPICS(ColumnDefects::fiveBlankTopics),
  FOUR_BLANK_TOPICS(site -> ColumnDefects.blankTopics(site, 4)),
  NO_OVERVIEW(site -> ColumnDefects.missing(site, "/gk/", "D025", "概况")),
  NO_INSTITUTION(site -> ColumnDefects.missing(site, "/jgzn/", "D027", "机构职能")),
  NO_LEADERS(site -> ColumnDefects.missing(site, "/ldxx/", "D029", "领导信息")),
  NO_NEWS(ColumnDefects::noNews),
  NO_POLICIES(ColumnDefects::noPolicies),
  NO_INTERPRETATIONS(ColumnDefects::noInterpretations),
  POLICY_WITHOUT_INTERPRETATION(ColumnDefects::policyWithoutInterpretation),
  INTERPRETATION_WITHOUT_POLICY(ColumnDefects::interpretationWithoutPolicy),
  NO_WAY_BACK(ColumnDefects::noWayBack),
  STALE_TOPIC(ColumnDefects::staleTopic),
  GUIDES_LACK_FOUR_ELEMENTS(
      site -> {
        lackingGuides(site, 5);
        site.manifest.add("V015", "/", "办事指南 5 个");
      }),
  FEW_GUIDES_ALL_LACK_FOUR_ELEMENTS(
      site -> {
        site.guideCount = 4;
        lackingGuides(site, 4);
        site.manifest.add("V016", "/", "办事指南共 4 个");
      }),
  FOUR_OF_FIVE_GUIDES_LACK_FOUR_ELEMENTS(site -> lackingGuides(site, 4)),
  GUIDE_LACKS_ELEMENT(
      site -> {
        site.guides[2] = DefectSite.guideWithout("收费标准");
        site.manifest.add("D049", DefectSite.guide(2), "收费标准");
      }),
  VAGUE_GUIDE(
      site -> {
        site.guides[0] += "<p>身份证、其他材料。</p>";
        site.manifest.add("D051", DefectSite.guide(0), "其他材料");
      }),
  GUIDE_WITH_BARE_NAME(
      site -> {
        site.guides[1] += "<p>依照《某某县居民证件规定》办理</p>";
        site.manifest.add("D052", DefectSite.guide(1), "居民证件规定");
      }),
  FIGURES_OF_LAST_MONTH(
      site -> {
        site.sample.column("/bjtj/", "办件统计", "其他").item("2025-01-09", "全县政务服务办件统计");
        site.manifest.add("D046", "/bjtj/", "2025-01-09");
      }),
  FIGURES_OF_LAST_QUARTER(
      site -> {
        site.sample.column("/bjtj/", "办件统计", "其他").item("2024-11-09", "全县政务服务办件统计");
        site.manifest.add("D047", "/bjtj/", "2024-11-09");
      }),
  BLANK_FIGURES_OF_SERVICES(
      site -> {
        site.sample.column("/bjtj/", "办件统计", "其他").empty();
        site.manifest.add("D045", "/bjtj/", "办件统计");
        site.manifest.add("D040", "/bjtj/", "办件统计");
      }),
  BLANK_FIGURES_OF_MESSAGES(
      site -> {
        site.sample.column("/lytj/", "留言办理情况统计", "其他").empty();
        site.manifest.add("D060", "/lytj/", "留言办理情况统计");
        site.manifest.add("D040", "/lytj/", "留言办理情况统计");
      }),
  STALE_MESSAGES(
      site -> {
        site.asked = "2024-12-01";
        site.answered = "2024-12-09";
        site.manifest.add("D059", "/", "2024-12-09");
      }),
  UNANSWERED_MESSAGE(
      site -> {
        site.messages[0] = "<p>留言时间：2024-11-09</p><p>状态：等待答复</p>";
        site.manifest.add("V013", site.message(0), "2024-11-09");
      }),
  MESSAGE_WITHOUT_UNIT(
      site -> {
        site.messages[1] = "<p>留言时间：%s</p><p>答复时间：%s</p><p>答复内容：您好，已经办理完毕。</p>";
        site.manifest.add("D058", site.message(1), "答复单位");
      }),
  PORTAL_WITHOUT_WWW(
      site -> {
        site.host = "mm.gov.cn";
        site.manifest.add("D063", "/", "mm.gov.cn");
      }),
  NAMED_LIKE_A_MAGAZINE(
      site -> {
        site.name = "某某之窗";
        site.sample.header("<img src='/img/red.png'>某某之窗");
        site.manifest.add("D064", "/", "某某之窗");
      }),
  TEMPLATE_WITHOUT_NAME(
      site -> {
        site.page(
            "/jiu.html",
            site.sample.page("", "<p>正文。</p>").replace(">" + site.name + "<form", ">欢迎<form"));
        site.manifest.add("D065", "/jiu.html", "头部没有网站名称");
      }),
  FOOTER_WITHOUT_CONTACT(
      site -> {
        site.spoilFooter("联系电话：000-12345678", "");
        site.manifest.add("D066", "/", "联系方式");
      }),
  FOREIGN_SITE_CODE(
      site -> {
        site.spoilFooter("标识码：6104990001", "标识码：6104990002");
        site.manifest.add("D066", "/", "6104990002");
      }),
  DEAD_LINK_ON_HOME(
      site -> {
        site.home.append("<a href='/gone.html'>旧闻</a>");
        site.manifest.add("D067", "/gone.html", "NOT_FOUND");
      }),
  DEAD_LINKS_BELOW(
      site -> {
        site.notice(
            "关于附件的通知",
            "<p><a href='/file.doc'>附件</a><a href='http://b.invalid/'>外站</a><a href='http://www.shaanxi.gov.cn/none'>省</a></p>");
        site.manifest.add("D068", "/file.doc", "NOT_FOUND");
        site.outside.put("b.invalid", "/");
        site.manifest.add("D068", "http://b.invalid/", "UNKNOWN_HOST");
        site.manifest.add("D068", "http://www.shaanxi.gov.cn/none", "NOT_FOUND");
      }),
  DEAD_RESOURCES_OF_EVERY_KIND(
      site ->
          site.files.removeIf(
              file -> {
                boolean gone = !file.endsWith("small.png");
                if (gone) {
                  site.manifest.add("D068", file, "NOT_FOUND");
                }
                return gone;
              })),
  DEAD_QUERY_ON_A_GBK_PAGE(
      site -> {
        site.gbkQuery = "网站";
        site.manifest.add("D068", "/cx?w=%CD%F8%D5%BE", "NOT_FOUND");
      }),
  NO_ERROR_REPORT_ENTRY(
      site -> {
        site.spoilFooter(
            "<script id=\"_jiucuo_\" sitecode=\"6104990001\"></script><span id=\"_span_jiucuo\"></span>",
            "");
        site.manifest.add("D069", "/", "没有“我为政府网站找错”入口");
        site.manifest.addDrawn("D070", 1, "没有“我为政府网站找错”入口");
      }),
  ENTRY_WITH_FOREIGN_CODE(
      site -> {
        site.spoilFooter("sitecode=\"6104990001\"", "sitecode=\"6104990009\"");
        site.manifest.add("D069", "/", "6104990009");
      }),
  NO_SEARCH(
      site -> {
        site.sample.search("");
        site.manifest.add("D073", "/", "搜索");
      }),
  SEARCH_FINDS_NOTHING(
      site -> {
        site.find("<li><a href='/gk/'>别的%s</a></li>".repeat(3).formatted("一", "二", "三"));
        site.manifest.addDrawn("D074", 4, "");
      }),
  NO_DOMAIN_LABEL(
      site -> {
        site.sample.withoutDomainLabel();
        site.manifest.addDrawn("D077", 5, "SiteDomain");
        site.manifest.addDrawn("D078", 5, "SiteDomain");
      }),
  FLASH(
      site -> {
        site.files.add("/a.swf");
        site.home.append("<embed src='/a.swf'>");
        site.manifest.add("D079", "/", "Flash");
      }),
  NO_IPV6(
      site -> {
        site.aaaa = false;
        site.manifest.add("D080", "/", "AAAA");
      }),
  NO_HTTPS(
      site -> {
        site.refusesHttps = true;
        site.manifest.add("X002", "https://" + site.host + "/", "未提供 HTTPS");
      }),
  HIDDEN_LINK(
      site -> {
        site.notice(
            "关于系统维护的通知",
            "<div style='position:absolute;left:-9999px'><a href='http://www.example.net/'>字</a></div>");
        site.outside.put("www.example.net", "/");
        site.manifest.add("X003", "http://www.example.net/", "隐藏");
      }),
  PERSONAL_NUMBERS(
      site ->
          site.manifest.add(
              "X005",
              site.notice("补贴发放名单公示", "<p>甲某 " + identity("61049919010101001") + "</p>"),
              "公民身份号码 1 个")),
  UNREGISTERED_ACCOUNT(
      site -> {
        site.footer("<a href='http://weibo.com/u/1000000002'>某某在线</a>");
        site.manifest.add("X006", "http://weibo.com/u/1000000002", "某某在线");
      }),
  NO_NOTICE_ON_LEAVING(site -> site.notice = false);

  private final Consumer<DefectSite> planting;

  Defects(Consumer<DefectSite> planting) {
    this.planting = planting;
  }

  void plantIn(DefectSite site) {
    planting.accept(site);
  }

  /** False when another one takes its place: a veto or the absence of what it is about. */
  boolean goesWithOthers() {
    return switch (this) {
      case FIGURES_OF_LAST_QUARTER,
          BLANK_FIGURES_OF_SERVICES,
          BLANK_FIGURES_OF_MESSAGES,
          NINE_STALE_TOPICS,
          FOUR_BLANK_TOPICS,
          NO_NEWS,
          NO_POLICIES,
          NO_INTERPRETATIONS,
          NO_WAY_BACK,
          GUIDE_LACKS_ELEMENT,
          VAGUE_GUIDE,
          GUIDE_WITH_BARE_NAME,
          FEW_GUIDES_ALL_LACK_FOUR_ELEMENTS,
          FOUR_OF_FIVE_GUIDES_LACK_FOUR_ELEMENTS,
          ENTRY_WITH_FOREIGN_CODE,
          NAMED_LIKE_A_MAGAZINE,
          STALE_TOPIC,
          NO_SEARCH ->
          false;
      default -> true;
    };
  }

  private static void lackingGuides(DefectSite site, int number) {
    for (int i = 0; i < number; i++) {
      site.guides[i] = DefectSite.guideWithout("申请条件|办理地点|收费标准|联系电话");
      for (String element : new String[] {"申请条件", "办理地点", "收费标准", "联系电话"}) {
        site.manifest.add("D049", DefectSite.guide(i), element);
      }
    }
  }

  /** As one, but for its check digit. */
  static String wrongIdentity(String seventeen) {
    String right = identity(seventeen);
    return seventeen + (right.endsWith("5") ? "6" : "5");
  }

  /** Computed, so that no number of anybody is written down. */
  private static String identity(String seventeen) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (seventeen.charAt(i) - '0') * weights[i];
    }
    return seventeen + "10X98765432".charAt(sum % 11);
  }
}
