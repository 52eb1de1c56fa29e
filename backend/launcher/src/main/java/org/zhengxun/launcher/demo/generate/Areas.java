package org.zhengxun.launcher.demo.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengxun.launcher.demo.data.Area;
import org.zhengxun.launcher.demo.data.CsvTable;
import org.zhengxun.launcher.demo.data.DemoFiles;

/** The areas of the demo, parents first. */
final class Areas {

  private static final List<String> HEADER =
      List.of("行政区划代码", "名称", "级别", "上级代码", "显示顺序", "路径", "办公室名称", "办公室简称");

  private final Map<String, Area> byCode = new LinkedHashMap<>();

  Areas() {
    DemoFiles.table("source/areas.csv").records().forEach(this::add);
  }

  private void add(Map<String, String> row) {
    String name = row.get("name");
    String level = row.get("level");
    Area parent = byCode.get(row.get("parent"));
    boolean province = parent == null;
    byCode.put(
        row.get("code"),
        new Area(
            row.get("code"),
            name,
            level,
            row.get("parent"),
            province ? name : parent.path() + "/" + name,
            Integer.parseInt(row.get("display_order")),
            name + (province ? "人民政府办公厅" : "人民政府办公室"),
            shortOffice(name, level),
            row.get("pinyin"),
            row.get("host")));
  }

  private static String shortOffice(String name, String level) {
    return switch (level) {
      case "PROVINCE" -> "省政府办公厅";
      case "CITY" -> "市政府办公室";
      default -> name + "政府办公室";
    };
  }

  List<Area> all() {
    return List.copyOf(byCode.values());
  }

  List<Area> below(String code) {
    return byCode.values().stream().filter(area -> area.parentCode().equals(code)).toList();
  }

  Area get(String code) {
    return byCode.get(code);
  }

  Area byPath(String path) {
    return byCode.values().stream()
        .filter(area -> path.equals(area.path()) || path.startsWith(area.path() + "/"))
        .reduce((above, below) -> below)
        .orElseThrow();
  }

  CsvTable table() {
    return new CsvTable(HEADER, byCode.values().stream().map(Areas::row).toList());
  }

  private static List<String> row(Area area) {
    return List.of(
        area.code(),
        area.name(),
        area.level(),
        area.parentCode(),
        String.valueOf(area.order()),
        area.path(),
        area.office(),
        area.shortName());
  }
}
