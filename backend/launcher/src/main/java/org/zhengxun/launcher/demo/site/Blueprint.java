package org.zhengxun.launcher.demo.site;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a site, by the kind of site and its defects; first-level ones in menu order. Lists
 * of news go back three weeks and more, so that a re-check in a quarter's course still sees what
 * was there at its time point.
 */
final class Blueprint {

  private static final List<String> TOPIC_NAMES =
      List.of(
          "优化营商环境", "学习贯彻全会精神", "安全生产专题", "普法宣传", "文明创建", "节能环保", "主题教育", "消费维权", "信用建设", "平安建设");

  private final SiteProfile profile;
  private final int seed;
  private final List<Column> columns = new ArrayList<>();

  private Blueprint(SiteProfile profile) {
    this.profile = profile;
    this.seed = Math.floorMod(profile.website().host().hashCode(), 7);
  }

  static List<Column> of(SiteProfile profile) {
    Blueprint blueprint = new Blueprint(profile);
    if (!profile.website().portal()) {
      blueprint.department();
    } else if (profile.website().host().equals("www.xianyang-shili.gov.cn")) {
      blueprint.portal(10);
    } else {
      blueprint.portal(1);
    }
    return Neglect.applied(profile, blueprint.columns);
  }

  private void department() {
    boolean neglected =
        profile.has(Defect.NEGLECTED_COLUMNS) || profile.has(Defect.ABANDONED_COLUMNS);
    add(Column.text("/bmgk/", "部门概况", "概况信息", Texts.overview(profile)));
    add(Column.text("/jgzn/", "机构职能", "机构职能", Texts.duties(profile)));
    add(Column.text("/ldxx/", "领导信息", "领导信息", Texts.leaders(profile)));
    if (neglected) {
      Column news = add(Column.channel("/dtyw/", "动态要闻", "动态要闻"));
      add(Column.list("/dtyw/gzdt/", "工作动态", "动态要闻", Feed.every(2, 6, seed)).below(news));
      add(Column.list("/dtyw/jcdt/", "基层动态", "动态要闻", Feed.every(3, 5, seed)).below(news));
      add(Column.list("/dtyw/tpxw/", "图片新闻", "动态要闻", Feed.every(4, 5, seed)).below(news));
    } else {
      add(Column.list("/dtyw/", "动态要闻", "动态要闻", Feed.every(3, 10, seed)));
    }
    add(Column.list("/tzgg/", "通知公告", "通知公告", Feed.every(16, 4, seed)));
    policies(3);
    disclosure(2);
    add(Column.list("/bsfw/", "办事服务", "办事服务", Feed.every(200, 2, seed)));
    add(Column.list("/hdjl/", "互动交流", "互动交流", Feed.every(25, 2, seed)));
    topics(neglected ? 10 : profile.has(Defect.STALE_TOPICS) ? 6 : 2, 2);
  }

  private void portal(int size) {
    String place = profile.place();
    Column about = add(Column.text("/zjbd/", "走进" + place, "概况信息", Texts.overview(profile)));
    add(Column.text("/zjbd/zrdl/", "自然地理", "概况信息", Texts.geography(profile)).below(about));
    add(Column.text("/jgzn/", "机构职能", "机构职能", Texts.duties(profile)));
    add(Column.text("/ldxx/", "领导信息", "领导信息", Texts.leaders(profile)));
    Column news = add(Column.channel("/dtyw/", "动态要闻", "动态要闻"));
    add(news(news, "/dtyw/jryw/", "今日要闻", size > 1 ? 1 : 2, size > 1 ? 1000 : 17));
    add(news(news, "/dtyw/bmdt/", "部门动态", 3, size > 1 ? 500 : 10));
    add(news(news, "/dtyw/jcdt/", "基层动态", 3, size > 1 ? 300 : 10));
    add(Column.list("/tzgg/", "通知公告", "通知公告", Feed.every(8, 8 * size, seed)));
    policies(6);
    disclosure(3);
    add(Column.list("/bsfw/", "办事服务", "办事服务", Feed.every(120, 6, seed)));
    Column exchange = add(Column.channel("/hdjl/", "互动交流", "互动交流"));
    add(Column.list("/hdjl/ldxx/", "领导信箱", "互动交流", Feed.every(9, 6, seed)).below(exchange));
    add(Column.list("/hdjl/dczj/", "调查征集", "互动交流", Feed.every(45, 3, seed)).below(exchange));
    add(Column.list("/sjfb/", "数据发布", "数据发布", Feed.every(30, 5, seed)));
    topics(4, 3);
  }

  private Column news(Column above, String path, String name, int every, int shown) {
    int offset = (seed + columns.size()) % every;
    return Column.list(path, name, "动态要闻", Feed.every(every, shown, offset)).below(above);
  }

  /** Documents and interpretations appear together: article n explains document n. */
  private void policies(int shown) {
    add(Column.list("/zcwj/", "政策文件", "政策文件", Feed.every(40, shown, seed)));
    boolean half = profile.has(Defect.POLICY_WITHOUT_INTERPRETATION);
    Feed explained = half ? Feed.every(80, shown / 2, seed) : Feed.every(40, shown, seed);
    add(Column.list("/zcjd/", "政策解读", "政策解读", explained));
  }

  private void disclosure(int reports) {
    Column channel = add(Column.channel("/zwgk/", "政务公开", "政务公开"));
    add(
        Column.text("/zwgk/gkzn/", "政府信息公开指南", "政务公开", Texts.disclosureGuide(profile))
            .below(channel));
    add(
        Column.text("/zwgk/gkzd/", "政府信息公开制度", "政务公开", Texts.disclosureRules(profile))
            .below(channel));
    add(
        Column.text("/zwgk/fdzdgk/", "法定主动公开内容", "政务公开", Texts.disclosureContent(profile))
            .below(channel));
    add(
        Column.text("/zwgk/ysqgk/", "依申请公开", "政务公开", Texts.disclosureOnRequest(profile))
            .below(channel));
    add(
        Column.list("/zwgk/gknb/", "政府信息公开年报", "政务公开", Feed.every(365, reports, 20))
            .below(channel));
  }

  private void topics(int count, int shown) {
    Column channel = add(Column.channel("/ztzl/", "专题专栏", "专题专栏"));
    for (int i = 0; i < count; i++) {
      String path = "/ztzl/zt%02d/".formatted(i + 1);
      Feed feed = Feed.every(40, shown, seed + 3 * i);
      add(Column.list(path, TOPIC_NAMES.get(i), "专题专栏", feed).below(channel));
    }
  }

  private Column add(Column column) {
    columns.add(column);
    return column;
  }
}
