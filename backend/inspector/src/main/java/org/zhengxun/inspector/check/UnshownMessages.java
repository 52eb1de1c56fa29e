package org.zhengxun.inspector.check;

import java.util.List;
import java.util.regex.Pattern;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.report.Finding;

/**
 * D057 (对所有网民留言都未公开): no message was read anywhere, and a column that should show them is blank. A
 * column that shows a form only, or nothing that can be read, proves nothing.
 */
final class UnshownMessages {
  static final String RULE = "D057";

  private static final Pattern ADVICE = Pattern.compile("信箱|留言|来信|信件|咨询|建言|问政|(回复|答复)选登|互动交流|政民互动");
  private static final Pattern OTHER = Pattern.compile("信访|举报|纪检|访谈|征集|调查|统计|须知|指南|^我要");

  private UnshownMessages() {}

  /** Where messages are shown, by their names. */
  static List<Column> columns(Inspected site) {
    return site.columns().all().stream()
        .filter(c -> ADVICE.matcher(c.name()).find() && !OTHER.matcher(c.name()).find())
        .toList();
  }

  static void judge(Inspected site, Findings findings) {
    List<Column> advice = columns(site);
    List<Column> blank = advice.stream().filter(Column::blank).toList();
    if (blank.isEmpty()
        || blank.size() < advice.size()
        || !site.wholeSiteRead()
        || site.lacksSite()) {
      findings.noData(RULE, "没有读到公开的网民留言，可能在统一平台公开或由脚本生成，需人工核对");
      return;
    }
    Column first = blank.getFirst();
    findings.add(
        Finding.candidate(RULE, "咨询建言类栏目“%s”为空白，没有读到公开的网民留言".formatted(first.name()), 0.6)
            .on(first.page(), first.name())
            .text(first.name())
            .build());
  }
}
