package org.zhengxun.registry;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhengxun.inspector.url.AddressParser;

/**
 * What a row of a baseline may say rightly and usually says by mistake: shown to who prepares it
 * and to who approves it, and no fault.
 */
final class ImportNotes {
  private static final String MINISTRY = "bm";
  private static final List<String> GOVERNMENT = List.of(".gov.cn", "." + IDN.toASCII("政务"));

  private ImportNotes() {}

  /**
   * @param area code of the sponsor's area; null when it has none
   */
  static List<String> of(
      WebsiteData before, WebsiteData after, String area, Function<UUID, String> names) {
    List<String> notes = new ArrayList<>();
    if (before != null) {
      sponsor(before.orgId(), after.orgId(), names, notes);
    }
    String code = after.code();
    if (code != null && area != null && !code.startsWith(MINISTRY) && !code.startsWith(area)) {
      notes.add("标识码的区划代码 " + code.substring(0, 6) + " 不是主办单位所在地区的 " + area);
    }
    if (GOVERNMENT.stream().noneMatch(AddressParser.parse(after.homeUrl()).host()::endsWith)) {
      notes.add("首页地址不是 gov.cn 或“.政务”域名");
    }
    return notes;
  }

  static List<String> of(AccountData before, AccountData after, Function<UUID, String> names) {
    List<String> notes = new ArrayList<>();
    if (before != null) {
      sponsor(before.orgId(), after.orgId(), names, notes);
    }
    return notes;
  }

  private static void sponsor(
      UUID before, UUID after, Function<UUID, String> names, List<String> notes) {
    if (!before.equals(after)) {
      notes.add("名录中的主办单位是“" + names.apply(before) + "”，请核对标识码是否填错");
    }
  }
}
