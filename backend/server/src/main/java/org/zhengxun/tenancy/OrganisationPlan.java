package org.zhengxun.tenancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhengxun.shared.sheet.Fault;

/** What a list of areas or units would do to the tree as it stands. */
final class OrganisationPlan {
  private static final Map<String, Level> LEVELS =
      Map.ofEntries(
          Map.entry("省", Level.PROVINCE),
          Map.entry("市", Level.CITY),
          Map.entry("地市", Level.CITY),
          Map.entry("县", Level.COUNTY),
          Map.entry("区县", Level.COUNTY),
          Map.entry("部门", Level.UNIT));

  private final OrganisationList list;
  private final OrganisationPlaces places;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Map<String, Integer> codeLines = new HashMap<>();
  private final Map<String, String> holderNames = new HashMap<>();

  /**
   * @param holders the areas, also those out of sight, that hold a code of the list already
   */
  OrganisationPlan(
      OrganisationList list,
      List<Organisation> line,
      List<Organisation> subtree,
      List<Organisation> holders) {
    this.list = list;
    places = new OrganisationPlaces(line, subtree, list.rows());
    holders.forEach(area -> holderNames.put(area.areaCode(), area.name()));
    faults.addAll(list.headerFaults());
    list.rows().forEach(this::place);
    steps.values().forEach(this::check);
    faults.sort(Comparator.comparingInt(Fault::line));
  }

  /** What one line does. */
  enum Effect {
    CREATED,
    CHANGED,
    UNCHANGED
  }

  private record Step(
      String path, OrganisationRow row, Level level, Organisation existing, Effect effect) {}

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  int count(Effect effect) {
    return (int) steps.values().stream().filter(step -> step.effect == effect).count();
  }

  /** Parents first, whatever the list's order. */
  void carryOut(Consumer<Organisation> add) {
    Map<String, Organisation> made = new HashMap<>();
    steps.values().stream()
        .sorted(Comparator.comparingInt(step -> OrganisationPlaces.depth(step.path)))
        .forEach(
            step -> {
              if (step.effect == Effect.CREATED) {
                String above = OrganisationPlaces.parent(step.path);
                Organisation parent =
                    Optional.ofNullable(made.get(above)).or(() -> places.at(above)).orElseThrow();
                Organisation org = new Organisation(parent, data(step, null));
                add.accept(org);
                made.put(step.path, org);
              } else if (step.effect == Effect.CHANGED) {
                step.existing.change(data(step, step.existing));
              }
            });
  }

  private void place(OrganisationRow row) {
    String name = row.text(OrganisationField.NAME);
    if (name.isEmpty() || name.length() > 100) {
      fault(row, OrganisationField.NAME, name.isEmpty() ? "请填写名称" : "名称不超过100字");
      return;
    }
    Optional<String> path = places.of(row);
    if (path.isEmpty()) {
      fault(row, parentField(row), "没有找到上级，请填写上级路径，或本表、系统中已有的上级代码");
      return;
    }
    if (!OrganisationPlaces.name(path.get()).equals(name)) {
      fault(row, OrganisationField.PATH, "路径应以名称“" + name + "”结尾");
      return;
    }
    Organisation existing = places.at(path.get()).orElse(null);
    Level level = level(row, existing);
    if (level == null) {
      fault(row, OrganisationField.LEVEL, "级别应为省级、市级、县级或单位");
      return;
    }
    Step step = new Step(path.get(), row, level, existing, effect(row, level, existing));
    Step earlier = steps.putIfAbsent(step.path, step);
    if (earlier != null) {
      fault(row, OrganisationField.NAME, "与第" + earlier.row.line() + "行重复，请只保留一行");
    }
  }

  private void check(Step step) {
    OrganisationRow row = step.row;
    if (!places.inScope(step.path)) {
      fault(row, parentField(row), "“" + step.path + "”不在您的管辖范围内");
      return;
    }
    checkLevel(step);
    checkCode(step);
    String order = row.text(OrganisationField.ORDER);
    if (!order.isEmpty() && !order.matches("\\d{1,6}")) {
      fault(row, OrganisationField.ORDER, "显示顺序应为整数");
    }
    if (row.text(OrganisationField.SHORT_NAME).length() > 40) {
      fault(row, OrganisationField.SHORT_NAME, "简称不超过40字");
    }
    if (row.text(OrganisationField.OFFICE).length() > 100) {
      fault(row, OrganisationField.OFFICE, "办公机构名称不超过100字");
    }
  }

  private void checkLevel(Step step) {
    if (step.existing != null) {
      if (step.existing.level() != step.level) {
        fault(
            step.row,
            OrganisationField.LEVEL,
            "系统中“" + step.existing.name() + "”是" + step.existing.level().label() + "，级别不能直接修改");
      }
      return;
    }
    String above = OrganisationPlaces.parent(step.path);
    Level parent =
        steps.containsKey(above)
            ? steps.get(above).level
            : places.at(above).map(Organisation::level).orElse(null);
    if (parent == null) {
      fault(step.row, parentField(step.row), "没有找到上级“" + above + "”，请先建立或在本表中补上");
    } else if (!step.level.mayStandBelow(parent)) {
      fault(step.row, OrganisationField.LEVEL, step.level.label() + "不能设在" + parent.label() + "之下");
    }
  }

  private void checkCode(Step step) {
    String code = step.row.text(OrganisationField.AREA_CODE);
    if (step.level == Level.UNIT) {
      if (!code.isEmpty()) {
        fault(step.row, OrganisationField.AREA_CODE, "单位不填行政区划代码，随所在地区");
      }
    } else if (code.isEmpty()) {
      if (step.existing == null || step.existing.areaCode() == null) {
        fault(step.row, OrganisationField.AREA_CODE, "请填写行政区划代码");
      }
    } else if (!code.matches("\\d{6}|bm\\d{4}")) {
      fault(step.row, OrganisationField.AREA_CODE, "行政区划代码应为6位数字");
    } else {
      Integer earlier = codeLines.putIfAbsent(code, step.row.line());
      Optional<String> holder =
          places
              .ofCode(code)
              .or(() -> Optional.ofNullable(holderNames.get(code)))
              .filter(path -> !path.equals(step.path));
      if (earlier != null) {
        fault(step.row, OrganisationField.AREA_CODE, "与第" + earlier + "行的代码重复");
      } else if (holder.isPresent()) {
        fault(step.row, OrganisationField.AREA_CODE, "代码已属于“" + holder.get() + "”");
      }
    }
  }

  private static Level level(OrganisationRow row, Organisation existing) {
    String text = row.text(OrganisationField.LEVEL);
    if (text.isEmpty()) {
      return existing == null ? Level.UNIT : existing.level();
    }
    for (Level level : Level.values()) {
      if (text.equalsIgnoreCase(level.name()) || text.equals(level.label())) {
        return level;
      }
    }
    return LEVELS.get(text);
  }

  private static Effect effect(OrganisationRow row, Level level, Organisation existing) {
    if (existing == null) {
      return Effect.CREATED;
    }
    NewOrganisation data = data(new Step("", row, level, existing, null), existing);
    boolean same =
        Objects.equals(data.shortName(), existing.shortName())
            && Objects.equals(data.areaCode(), existing.areaCode())
            && Objects.equals(data.officeName(), existing.officeName())
            && data.displayOrder() == existing.displayOrder();
    return same ? Effect.UNCHANGED : Effect.CHANGED;
  }

  /** What the list says; what it leaves open stays as it is. */
  private static NewOrganisation data(Step step, Organisation existing) {
    OrganisationRow row = step.row;
    String order = row.text(OrganisationField.ORDER);
    return new NewOrganisation(
        null,
        row.text(OrganisationField.NAME),
        given(row, OrganisationField.SHORT_NAME, existing == null ? null : existing.shortName()),
        step.level,
        given(row, OrganisationField.AREA_CODE, existing == null ? null : existing.areaCode()),
        given(row, OrganisationField.OFFICE, existing == null ? null : existing.officeName()),
        order.matches("\\d{1,6}")
            ? Integer.valueOf(order)
            : Integer.valueOf(existing == null ? 0 : existing.displayOrder()));
  }

  private static String given(OrganisationRow row, OrganisationField field, String otherwise) {
    return row.has(field) ? row.text(field) : otherwise;
  }

  private OrganisationField parentField(OrganisationRow row) {
    for (OrganisationField field :
        List.of(
            OrganisationField.PATH, OrganisationField.PARENT_PATH, OrganisationField.PARENT_CODE)) {
      if (row.has(field)) {
        return field;
      }
    }
    return OrganisationField.PARENT_PATH;
  }

  private void fault(OrganisationRow row, OrganisationField field, String message) {
    faults.add(row.fault(list.headers(), field, message));
  }
}
