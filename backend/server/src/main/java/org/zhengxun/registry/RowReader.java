package org.zhengxun.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.shared.label.Labelled;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.shared.sheet.TableRow;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;

/** Reads the cells of one row and collects what is wrong with them. */
final class RowReader<F extends Enum<F>> {
  private static final List<DateTimeFormatter> DATES =
      List.of(
          strict("uuuu-M-d"),
          strict("uuuu/M/d"),
          strict("uuuu.M.d"),
          strict("uuuu年M月d日"),
          strict("uuuuMMdd"));

  private final TableRow<F> row;
  private final List<Fault> faults = new ArrayList<>();

  /** A day the calendar lacks is a fault, never the next best one. */
  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  RowReader(TableRow<F> row) {
    this.row = row;
  }

  List<Fault> faults() {
    return faults;
  }

  void fault(F field, String message) {
    faults.add(row.fault(field, message));
  }

  /** True when the file says something about the field, be it that it is empty. */
  boolean has(F field) {
    return row.has(field);
  }

  /** Null when empty. */
  String text(F field) {
    String text = row.text(field).strip();
    return text.isEmpty() || text.equals("无") || text.equals("/") ? null : text;
  }

  String required(F field) {
    String text = text(field);
    if (text == null) {
      fault(field, "不能为空");
    }
    return text;
  }

  <E extends Enum<E> & Labelled> E choice(F field, Class<E> type, E fallback) {
    return choice(field, type, fallback, Map.of());
  }

  /** {@code otherWords}: how offices write the members beside their labels. */
  <E extends Enum<E> & Labelled> E choice(
      F field, Class<E> type, E fallback, Map<String, E> otherWords) {
    String text = text(field);
    if (text == null) {
      return fallback;
    }
    return Labelled.of(type, text)
        .or(() -> Optional.ofNullable(otherWords.get(text)))
        .orElseGet(
            () -> {
              fault(
                  field,
                  "应为 "
                      + Arrays.stream(type.getEnumConstants())
                          .map(Labelled::label)
                          .collect(Collectors.joining("、"))
                      + " 之一");
              return fallback;
            });
  }

  LocalDate date(F field) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    String day = text.split("\\s+")[0];
    for (DateTimeFormatter form : DATES) {
      try {
        return LocalDate.parse(day, form);
      } catch (DateTimeParseException notThisForm) {
        // the next form may fit
      }
    }
    fault(field, "不是可识别的日期，请写成 2025-02-21");
    return null;
  }

  Boolean yesNo(F field) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    if (!text.equals("是") && !text.equals("否")) {
      fault(field, "应为 是 或 否");
    }
    return text.equals("是");
  }

  /** An http(s) address; a bare host gets http:// in front. */
  String url(F field) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    try {
      AddressParser.parse(text);
      return text.contains("://") ? text : "http://" + text;
    } catch (InvalidAddressException e) {
      fault(field, "不是有效的网址");
      return null;
    }
  }

  Organisation unit(F field, UnitNames units) {
    String text = required(field);
    if (text == null) {
      return null;
    }
    Organisation unit = units.find(text).orElse(null);
    if (unit == null) {
      fault(field, units.why(text));
    }
    return unit;
  }

  /** A unit the importing office may write for. */
  Organisation ownUnit(F field, UnitNames units, Actor actor) {
    Organisation unit = unit(field, units);
    if (unit != null && !actor.covers(unit.path())) {
      fault(field, "不在本单位的管辖范围内");
      return null;
    }
    return unit;
  }
}
