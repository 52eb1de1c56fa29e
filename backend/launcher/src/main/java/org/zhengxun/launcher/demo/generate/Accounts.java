package org.zhengxun.launcher.demo.generate;

import static org.zhengxun.launcher.demo.generate.Platform.APP;
import static org.zhengxun.launcher.demo.generate.Platform.CHANNELS;
import static org.zhengxun.launcher.demo.generate.Platform.DOUYIN;
import static org.zhengxun.launcher.demo.generate.Platform.KUAISHOU;
import static org.zhengxun.launcher.demo.generate.Platform.PEOPLE;
import static org.zhengxun.launcher.demo.generate.Platform.TOUTIAO;
import static org.zhengxun.launcher.demo.generate.Platform.WECHAT;
import static org.zhengxun.launcher.demo.generate.Platform.WEIBO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengxun.launcher.demo.data.CsvTable;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Unit;

/**
 * The account register: the ten accounts of the notice and as many invented ones as the quarter's
 * number needs, one per unit and platform, all of one unit under one name.
 */
final class Accounts {

  /** Accounts checked in 咸阳 in the first quarter of 2025, as the notice prints. */
  static final int XIANYANG_TOTAL = 293;

  private static final List<String> HEADER =
      List.of("账号名称", "标识码", "平台", "子类型", "功能类别", "主管单位", "主办单位", "认证主体", "状态", "链接", "开通日期", "备注");

  /** The platforms of municipal departments, taken in turn. */
  private static final List<List<Platform>> DEPARTMENTS =
      List.of(
          List.of(WECHAT, WEIBO, DOUYIN),
          List.of(WECHAT, TOUTIAO, KUAISHOU),
          List.of(WECHAT, DOUYIN, PEOPLE),
          List.of(WECHAT, WEIBO, CHANNELS),
          List.of(WECHAT, DOUYIN, APP));

  private static final List<Platform> OFFICE = List.of(WECHAT, WEIBO, DOUYIN, TOUTIAO, CHANNELS);

  /** The printed sponsor of account 10 is an account; the register names the unit. */
  private static final Map<String, String> SPONSORS = Map.of("彬州市公安局交通管理大队官方抖音账号", "彬州市公安局交通管理大队");

  private final Areas areas;
  private final Units units;
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<String, Integer> unitsOfArea = new HashMap<>();
  private final Map<String, String> unitCodes = new HashMap<>();
  private int exampleUnits;

  Accounts(Areas areas, Units units) {
    this.areas = areas;
    this.units = units;
    DemoFiles.table("source/printed_accounts.csv").records().forEach(this::printed);
    examples(Units.XIANYANG);
    fill();
    examples(Units.TONGCHUAN);
    tongchuanCounties();
  }

  private void printed(Map<String, String> row) {
    String kind = row.get("account_type");
    String sponsor = SPONSORS.getOrDefault(row.get("opening_unit"), row.get("opening_unit"));
    Unit unit =
        units.all().stream().filter(u -> u.name().equals(sponsor)).findFirst().orElseThrow();
    String sub = kind.startsWith("微信") ? kind.substring(2) : "";
    String certified = row.get("problem").equals("认证主体不一致") ? "咸阳市示例融媒体中心" : unit.name();
    add(row.get("account_name"), unit, Platform.printedAs(kind), sub, certified, "示例码");
  }

  private void examples(String cityCode) {
    int turn = 0;
    for (Unit unit : units.all()) {
      if (units.within(unit, cityCode) && !unit.siteCode().isEmpty()) {
        List<Platform> platforms =
            unit.portal() ? OFFICE : DEPARTMENTS.get(turn++ % DEPARTMENTS.size());
        example(unit, platforms);
      }
    }
  }

  /** Gives units of the counties accounts in turn until the city has its number. */
  private void fill() {
    List<Unit> counties =
        units.all().stream()
            .filter(unit -> unit.example() && unit.siteCode().isEmpty())
            .filter(unit -> units.within(unit, Units.XIANYANG))
            .toList();
    int both = XIANYANG_TOTAL - rows.size() - counties.size();
    for (Unit unit : counties) {
      example(unit, both-- > 0 ? List.of(WECHAT, DOUYIN) : List.of(WECHAT));
    }
  }

  private void tongchuanCounties() {
    units.all().stream()
        .filter(unit -> units.within(unit, Units.TONGCHUAN) && unit.name().endsWith("示例教育局"))
        .filter(unit -> unit.siteCode().isEmpty())
        .forEach(unit -> example(unit, List.of(WECHAT)));
  }

  private void example(Unit unit, List<Platform> platforms) {
    String name = "示例账号%03d".formatted(++exampleUnits);
    for (Platform platform : platforms) {
      String sub = platform == WECHAT ? (exampleUnits % 4 == 0 ? "服务号" : "订阅号") : "";
      add(name, unit, platform, sub, unit.name(), "示例账号");
    }
  }

  private void add(
      String name, Unit unit, Platform platform, String sub, String certified, String remark) {
    String unitCode = unitCodes.computeIfAbsent(unit.path(), path -> nextUnitCode(unit));
    boolean coded = !platform.letters.isEmpty();
    String code = coded ? unitCode + platform.letters + "0001" : "";
    rows.add(
        List.of(
            name,
            code,
            platform.label,
            sub,
            platform == APP ? "服务类" : "发布类",
            areas.byPath(unit.path()).path(),
            unit.path(),
            certified,
            "正常",
            "https://xinmeiti.example/" + unitCode + "/" + platform.name().toLowerCase(),
            "2019-06-01",
            coded ? remark : remark + "，平台尚无字母码"));
  }

  /** 新媒体填报单位码: the area, M and three digits. */
  private String nextUnitCode(Unit unit) {
    return unit.areaCode() + "M%03d".formatted(unitsOfArea.merge(unit.areaCode(), 1, Integer::sum));
  }

  CsvTable table() {
    return new CsvTable(HEADER, List.copyOf(rows));
  }
}
