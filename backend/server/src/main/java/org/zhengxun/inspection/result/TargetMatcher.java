package org.zhengxun.inspection.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengxun.inspection.AccountTypes;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.Target;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.shared.sheet.TableRow;

/**
 * Finds the target a row means. Sites: by code, else by name without white space. Accounts: by
 * code, else name and platform, else name and unit as a candidate; never by name alone.
 */
final class TargetMatcher {
  private final Part part;
  private final List<Target> targets;

  TargetMatcher(Part part, List<Target> targets) {
    this.part = part;
    this.targets = targets;
  }

  Result match(TableRow<ResultField> row) {
    String code = row.text(ResultField.CODE).strip();
    if (!code.isEmpty()) {
      Result byCode =
          one(row, ResultField.CODE, ImportRow.Match.CODE, t -> code.equalsIgnoreCase(t.code()));
      if (byCode.target != null) {
        return agreeing(row, byCode);
      }
      if (part == Part.SITES && named(row).isEmpty()) {
        return fault(row, ResultField.CODE, "本次检查的对象中没有这个标识码，请核对标识码和名称");
      }
    }
    return part == Part.SITES ? site(row) : account(row);
  }

  private Result site(TableRow<ResultField> row) {
    return one(row, ResultField.NAME, ImportRow.Match.NAME, sameName(row));
  }

  private Result account(TableRow<ResultField> row) {
    String type = row.text(ResultField.TYPE);
    Predicate<Target> named = sameName(row);
    if (!type.isBlank()) {
      List<Target> found =
          targets.stream()
              .filter(named.and(t -> AccountTypes.means(type, t.platform(), t.subType())))
              .toList();
      if (found.size() == 1) {
        return new Result(found.getFirst(), ImportRow.Match.NAME_AND_TYPE, null);
      }
    }
    String unit = plain(row.text(ResultField.SPONSOR));
    if (!unit.isEmpty()) {
      List<Target> found =
          targets.stream().filter(named.and(t -> unit.equals(plain(t.unitName())))).toList();
      if (found.size() == 1) {
        return new Result(found.getFirst(), ImportRow.Match.NAME_AND_UNIT, null);
      }
    }
    List<Target> same = named(row);
    return same.isEmpty()
        ? fault(row, ResultField.NAME, "本次检查的对象中没有这个账号，请核对名称和账号类型")
        : fault(row, ResultField.TYPE, "有同名账号 " + same.size() + " 个，请写明账号类型或标识码");
  }

  private Result one(
      TableRow<ResultField> row,
      ResultField field,
      ImportRow.Match match,
      Predicate<Target> condition) {
    List<Target> found = targets.stream().filter(condition).toList();
    return switch (found.size()) {
      case 0 -> fault(row, field, "本次检查的对象中没有这个" + part.label() + "，请核对名称和标识码");
      case 1 -> new Result(found.getFirst(), match, null);
      default -> fault(row, field, "有 " + found.size() + " 个对象符合，请写明标识码");
    };
  }

  private Result agreeing(TableRow<ResultField> row, Result byCode) {
    return sameName(row).test(byCode.target)
        ? byCode
        : fault(
            row,
            ResultField.NAME,
            "标识码 " + byCode.target.code() + " 登记的名称是“" + byCode.target.name() + "”，请核对");
  }

  private List<Target> named(TableRow<ResultField> row) {
    return targets.stream().filter(sameName(row)).toList();
  }

  private static Predicate<Target> sameName(TableRow<ResultField> row) {
    String name = plain(row.text(ResultField.NAME));
    return target -> plain(target.name()).equals(name);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u3000]", "").replace('(', '（').replace(')', '）');
  }

  private static Result fault(TableRow<ResultField> row, ResultField field, String message) {
    return new Result(null, null, row.fault(field, message));
  }

  /** Either a target with how it was found, or a fault. */
  record Result(Target target, ImportRow.Match match, Fault fault) {
    Optional<Fault> failed() {
      return Optional.ofNullable(fault);
    }
  }
}
