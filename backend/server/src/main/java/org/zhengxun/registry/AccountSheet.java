package org.zhengxun.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengxun.shared.code.AccountCode;
import org.zhengxun.shared.sheet.Columns;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.shared.sheet.ExportColumn;
import org.zhengxun.shared.sheet.TableRow;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;

/** New-media accounts as offices keep them in spreadsheets. */
final class AccountSheet {
  enum Field {
    NAME,
    CODE,
    PLATFORM,
    SUB_TYPE,
    CLASS,
    HANDLE,
    SUPERVISOR,
    SPONSOR,
    OPERATOR,
    CERTIFIED,
    STATE,
    URL,
    OPENED,
    SECOND,
    REMARK
  }

  static final Columns<Field> COLUMNS =
      Columns.of(Field.class)
          .required(Field.NAME, "账号名称", "政务新媒体名称", "新媒体名称", "名称")
          .optional(Field.CODE, "标识码", "政务新媒体标识码", "新媒体标识码")
          .required(Field.PLATFORM, "平台", "账号类型", "平台类型", "平台名称")
          .optional(Field.SUB_TYPE, "子类型", "公众号类型")
          .optional(Field.CLASS, "功能类别", "功能类型")
          .optional(Field.HANDLE, "账号ID", "账号id")
          .optional(Field.SUPERVISOR, "主管单位", "主管部门")
          .required(Field.SPONSOR, "主办单位", "开设主体", "运营主体", "单位名称")
          .optional(Field.OPERATOR, "承办单位")
          .optional(Field.CERTIFIED, "认证主体")
          .optional(Field.STATE, "状态", "账号状态")
          .optional(Field.URL, "链接", "访问链接", "网址")
          .optional(Field.OPENED, "开通日期", "开通时间")
          .optional(Field.SECOND, "同平台再开设理由")
          .optional(Field.REMARK, "备注");

  /** Ways lists write platform and sub-type in one cell. */
  private static final Map<String, String> SUB_TYPES =
      Map.of(
          "微信订阅号", "订阅号",
          "微信服务号", "服务号",
          "订阅号", "订阅号",
          "服务号", "服务号",
          "微信公众号订阅号", "订阅号",
          "微信公众号服务号", "服务号");

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "微信", "微信公众号", "抖音", "抖音短视频", "快手", "快手短视频", "微博", "新浪微博", "视频号", "微信视频号", "头条号", "今日头条",
          "APP", "移动客户端", "客户端", "移动客户端");

  /** An account that was closed is deregistered: the register knows no third way. */
  private static final Map<String, AccountState> STATES =
      Map.of(
          "正常运行", AccountState.NORMAL,
          "运行正常", AccountState.NORMAL,
          "已冻结", AccountState.FROZEN,
          "注销", AccountState.DEREGISTERED,
          "关停", AccountState.DEREGISTERED,
          "已关停", AccountState.DEREGISTERED,
          "已迁移", AccountState.MOVED);

  private static final List<ExportColumn> EXPORTED =
      List.of(
          new ExportColumn("账号名称", 28),
          new ExportColumn("标识码", 20),
          new ExportColumn("平台", 14),
          new ExportColumn("子类型", 10),
          new ExportColumn("功能类别", 10),
          new ExportColumn("账号ID", 18),
          new ExportColumn("主管单位", 28),
          new ExportColumn("主办单位", 32),
          new ExportColumn("承办单位", 24),
          new ExportColumn("认证主体", 30),
          new ExportColumn("状态", 12),
          new ExportColumn("链接", 40),
          new ExportColumn("开通日期", 12),
          new ExportColumn("同平台再开设理由", 24),
          new ExportColumn("备注", 20));

  private AccountSheet() {}

  /** Null when a cell is at fault; the reader then holds why. */
  static AccountData read(
      RowReader<Field> cells,
      UnitNames units,
      Actor actor,
      Function<Organisation, Organisation> office,
      List<Platform> platforms) {
    Organisation sponsor = cells.ownUnit(Field.SPONSOR, units, actor);
    Organisation supervisor =
        cells.text(Field.SUPERVISOR) == null
            ? (sponsor == null ? null : office.apply(sponsor))
            : cells.unit(Field.SUPERVISOR, units);
    String name = cells.required(Field.NAME);
    String code = cells.text(Field.CODE);
    if (code != null && !AccountCode.valid(code)) {
      cells.fault(Field.CODE, "政务新媒体标识码应为16位：10位填报单位码、2位平台字母、4位序号");
    }
    String written = cells.required(Field.PLATFORM);
    String subType =
        SUB_TYPES.getOrDefault(written == null ? "" : written, cells.text(Field.SUB_TYPE));
    AccountData data =
        new AccountData(
            sponsor == null ? null : sponsor.id(),
            supervisor == null ? null : supervisor.id(),
            name,
            code,
            platform(cells, written, platforms),
            subType,
            cells.choice(Field.CLASS, FunctionClass.class, null),
            cells.text(Field.HANDLE),
            cells.url(Field.URL),
            cells.text(Field.CERTIFIED),
            cells.text(Field.OPERATOR),
            cells.choice(Field.STATE, AccountState.class, AccountState.NORMAL, STATES),
            cells.date(Field.OPENED),
            cells.text(Field.SECOND),
            cells.text(Field.REMARK));
    return cells.faults().isEmpty() ? data : null;
  }

  /**
   * What the register holds after the row: a column that the file lacks says nothing, and a code
   * once assigned stays.
   */
  static AccountData over(AccountData before, AccountData row, RowReader<Field> cells) {
    return new AccountData(
        row.orgId(),
        cells.has(Field.SUPERVISOR) ? row.supervisorId() : before.supervisorId(),
        row.name(),
        row.code() == null ? before.code() : row.code(),
        row.platform(),
        row.subType() == null && !cells.has(Field.SUB_TYPE) ? before.subType() : row.subType(),
        cells.has(Field.CLASS) ? row.functionClass() : before.functionClass(),
        cells.has(Field.HANDLE) ? row.handle() : before.handle(),
        cells.has(Field.URL) ? row.url() : before.url(),
        cells.has(Field.CERTIFIED) ? row.certifiedBody() : before.certifiedBody(),
        cells.has(Field.OPERATOR) ? row.operator() : before.operator(),
        cells.text(Field.STATE) == null ? before.state() : row.state(),
        cells.has(Field.OPENED) ? row.openedOn() : before.openedOn(),
        cells.has(Field.SECOND) ? row.secondReason() : before.secondReason(),
        cells.has(Field.REMARK) ? row.remark() : before.remark());
  }

  static RowReader<Field> reader(TableRow<Field> row) {
    return new RowReader<>(row);
  }

  /** What the register says otherwise afterwards. */
  static List<ImportedRow.Change> changes(
      AccountData before, AccountData after, Function<UUID, String> names) {
    List<Object> known =
        before == null ? Collections.nCopies(EXPORTED.size(), null) : cells(before, names);
    return ImportedRow.Change.between(EXPORTED, known, cells(after, names));
  }

  static Export export(List<AccountData> rows, Function<UUID, String> names) {
    return new Export("新媒体名录", EXPORTED, rows.stream().map(d -> cells(d, names)).toList());
  }

  private static String platform(RowReader<Field> cells, String written, List<Platform> platforms) {
    if (written == null) {
      return null;
    }
    String name =
        SUB_TYPES.containsKey(written) ? "微信公众号" : OTHER_NAMES.getOrDefault(written, written);
    if (platforms.stream().noneMatch(p -> p.name().equals(name))) {
      cells.fault(
          Field.PLATFORM,
          "平台字典中没有“"
              + written
              + "”，可用："
              + platforms.stream().map(Platform::name).collect(Collectors.joining("、")));
    }
    return name;
  }

  private static List<Object> cells(AccountData d, Function<UUID, String> names) {
    return Arrays.asList(
        d.name(),
        d.code(),
        d.platform(),
        d.subType(),
        d.functionClass() == null ? null : d.functionClass().label(),
        d.handle(),
        names.apply(d.supervisorId()),
        names.apply(d.orgId()),
        d.operator(),
        d.certifiedBody(),
        d.state().label(),
        d.url(),
        d.openedOn(),
        d.secondReason(),
        d.remark());
  }
}
