package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Types of columns, told by the words of ColumnType, ColumnName or the link to them. The time
 * within which a column should be updated follows 国办秘函〔2019〕19号 单项否决 栏目不更新; 12 months for others is
 * house practice.
 */
public enum ColumnType {
  ARCHIVE("归档", List.of("归档", "往期", "历史", "废止", "失效"), null),
  INTERACTION(
      "互动交流",
      List.of("互动", "信箱", "咨询", "留言", "投诉", "举报", "信访", "征集", "调查", "访谈", "问答", "建言", "找错"),
      null),
  REFERENCE(
      "指引",
      List.of(
          "公开指南", "指南", "公开制度", "依申请公开", "年报", "年度报告", "网站地图", "联系我们", "关注我们", "关于我们", "关于本站",
          "网站声明", "隐私", "版权", "使用帮助", "无障碍", "登录", "注册", "检索", "搜索", "友情链接"),
      null),
  SERVICE("办事服务", List.of("办事", "服务", "表格下载", "下载中心", "便民"), null),
  INTERPRETATION("政策解读", List.of("解读"), Window.ofMonths(6)),
  LEADER(
      "领导信息", List.of("领导信息", "领导之窗", "领导简介", "领导成员", "领导分工", "领导班子", "政府领导", "局领导", "领导"), null),
  INSTITUTION("机构职能", List.of("机构", "职能", "职责", "内设"), null),
  OVERVIEW("概况信息", List.of("概况", "走进", "简介", "概览", "区情", "县情", "市情"), null),
  NOTICE("通知公告", List.of("通知", "公告", "公示"), Window.ofMonths(6)),
  DYNAMIC("动态要闻", List.of("要闻", "动态", "新闻", "快讯"), Window.ofDays(14)),
  POLICY("政策文件", List.of("政策文件", "政策法规", "规范性文件", "规章", "法规", "文件", "政策"), Window.ofMonths(6)),
  OTHER("其他", List.of(), Window.ofMonths(12));

  private static final List<String> SPECIAL = List.of("专题", "专栏", "新闻发布", "领导活动", "领导讲话");

  private final String label;
  private final List<String> words;
  private final Window window;

  ColumnType(String label, List<String> words, Window window) {
    this.label = label;
    this.words = words;
    this.window = window;
  }

  /** The type in Chinese. */
  public String label() {
    return label;
  }

  /** How fresh such a column must be; empty when it need not be updated. */
  public Optional<Window> window() {
    return Optional.ofNullable(window);
  }

  /** True when the text speaks of this type, whatever else it speaks of (机构概况 is both). */
  public boolean isSpokenOf(String text) {
    return words.stream().anyMatch(text::contains);
  }

  /** The type of the first description that tells one. */
  public static ColumnType of(String... descriptions) {
    for (String description : descriptions) {
      if (description == null) {
        continue;
      }
      if (SPECIAL.stream().anyMatch(description::contains)) {
        return OTHER;
      }
      for (ColumnType type : values()) {
        if (type.words.stream().anyMatch(description::contains)) {
          return type;
        }
      }
    }
    return OTHER;
  }

  /**
   * A span of time before the monitoring time point, its first day included.
   *
   * @param days days, when months is 0
   * @param months calendar months
   */
  public record Window(int days, int months) {
    static Window ofDays(int days) {
      return new Window(days, 0);
    }

    static Window ofMonths(int months) {
      return new Window(0, months);
    }

    /** The earliest date that still counts as updated. */
    public LocalDate start(LocalDate timePoint) {
      return timePoint.minusMonths(months).minusDays(days);
    }

    /** The span in Chinese. */
    public String words() {
      return months > 0 ? months + " 个月" : days + " 天";
    }
  }
}
