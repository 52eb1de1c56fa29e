package org.zhengxun.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengxun.shared.code.AccountCode;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/**
 * Compares a 政务新媒体标识码 with what it is made of: its first ten characters are the unit's 填报单位码,
 * shared by all its accounts and no other unit's, of the unit's area; then the platform's letters.
 */
final class CodeCheck {
  private final Map<UUID, String> ofUnit = new HashMap<>();
  private final Map<String, UUID> holder = new HashMap<>();
  private final Map<UUID, Organisation> units;
  private final Map<String, String> letters;

  CodeCheck(OrganisationRepository organisations, List<Platform> platforms) {
    units =
        organisations.subtree(Actor.EVERYTHING).stream()
            .collect(Collectors.toMap(Organisation::id, unit -> unit));
    letters =
        platforms.stream()
            .filter(platform -> platform.letters() != null)
            .collect(Collectors.toMap(Platform::name, Platform::letters));
    units.values().stream()
        .filter(unit -> unit.unitCode() != null)
        .forEach(unit -> holds(unit.id(), unit.unitCode()));
  }

  /** An account of the register, whose unit code is thereby taken. */
  void holds(AccountData data) {
    AccountCode.parse(data.code()).ifPresent(code -> holds(data.orgId(), code.unit().toString()));
  }

  private void holds(UUID unit, String code) {
    ofUnit.putIfAbsent(unit, code);
    holder.putIfAbsent(code, unit);
  }

  void check(
      AccountData data,
      RowReader<AccountSheet.Field> cells,
      Function<Organisation, Organisation> office) {
    AccountCode code = AccountCode.parse(data.code()).orElse(null);
    if (code == null) {
      return;
    }
    String expected = letters.get(data.platform());
    if (expected != null && !expected.equals(code.platform())) {
      fault(
          cells, "“" + data.platform() + "”的字母码是 " + expected + "，标识码第11、12位是 " + code.platform());
    }
    String unit = code.unit().toString();
    String own = ofUnit.get(data.orgId());
    UUID other = holder.get(unit);
    if (own != null && !own.equals(unit)) {
      fault(cells, "该单位的填报单位码是 " + own + "，标识码以 " + unit + " 开头");
    } else if (other != null && !other.equals(data.orgId())) {
      fault(cells, "填报单位码 " + unit + " 属于“" + units.get(other).name() + "”");
    } else if (own == null) {
      String area = office.apply(units.get(data.orgId())).areaCode();
      if (area != null && !unit.startsWith("bm") && !unit.startsWith(area)) {
        fault(cells, "标识码的区划代码 " + unit.substring(0, 6) + " 不是该单位所在地区的 " + area);
      } else if (cells.faults().isEmpty()) {
        holds(data.orgId(), unit);
      }
    }
  }

  private static void fault(RowReader<AccountSheet.Field> cells, String message) {
    cells.fault(AccountSheet.Field.CODE, message);
  }
}
