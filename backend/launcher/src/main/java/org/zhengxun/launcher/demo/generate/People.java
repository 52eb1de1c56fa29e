package org.zhengxun.launcher.demo.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengxun.launcher.demo.data.Area;
import org.zhengxun.launcher.demo.data.CsvTable;
import org.zhengxun.launcher.demo.data.Person;
import org.zhengxun.launcher.demo.data.Unit;

/** The demo's users, named by place and role: no real person is meant. */
final class People {

  /** Opens an account in the walk-through; it has none before. */
  static final String WALK_THROUGH_UNIT = "宜君县示例农业农村局";

  private static final List<String> HEADER = List.of("login", "name", "org", "roles");
  private static final Map<String, String> NAMES =
      Map.of(
          "INSPECTOR", "检查员",
          "APPROVER", "审批员",
          "LEADER", "领导",
          "REPORTER", "填报员",
          "REVIEWER", "审核人",
          "SYSTEM_ADMIN", "系统管理员",
          "SECURITY_ADMIN", "安全管理员",
          "AUDIT_ADMIN", "审计管理员");
  private static final Map<String, String> SUFFIXES =
      Map.of(
          "INSPECTOR", "jcy",
          "APPROVER", "spy",
          "LEADER", "ld",
          "REPORTER", "tby",
          "REVIEWER", "shr",
          "SYSTEM_ADMIN", "xtgly",
          "SECURITY_ADMIN", "aqgly",
          "AUDIT_ADMIN", "sjgly");

  /** Counties whose offices have people: those of the story. */
  private static final Set<String> COUNTIES =
      Set.of("xingping", "liquan", "changwu", "yongshou", "jingyang", "sanyuan", "yijun");

  private static final Set<String> OFFICES =
      Set.of("xianyang-zfb", "xingping-zfb", "liquan-zfb", "changwu-zfb", "tongchuan-zfb");

  private final List<Person> all = new ArrayList<>();

  People(Areas areas, Units units) {
    areas.all().forEach(this::areaPeople);
    units.all().stream().filter(People::staffed).forEach(this::unitPeople);
    twoMemberships(units);
    all.add(new Person("weishouquan", "尚未授权人员", "", List.of()));
  }

  private void areaPeople(Area area) {
    if (area.level().equals("PROVINCE")) {
      areaPerson(area, "SYSTEM_ADMIN");
      areaPerson(area, "SECURITY_ADMIN");
      areaPerson(area, "AUDIT_ADMIN");
    }
    if (!area.level().equals("COUNTY") || COUNTIES.contains(area.pinyin())) {
      areaPerson(area, "INSPECTOR");
      areaPerson(area, "APPROVER");
      areaPerson(area, "LEADER");
    }
    if (area.level().equals("CITY")) {
      areaPerson(area, "SYSTEM_ADMIN");
    }
  }

  private void areaPerson(Area area, String role) {
    String login = area.pinyin() + "-" + SUFFIXES.get(role);
    all.add(new Person(login, area.name() + NAMES.get(role), area.path(), List.of(role)));
  }

  private static boolean staffed(Unit unit) {
    return !unit.login().isEmpty() && (!unit.portal() || OFFICES.contains(unit.login()));
  }

  private void unitPeople(Unit unit) {
    unitPerson(unit, "REPORTER");
    unitPerson(unit, "REVIEWER");
  }

  private void unitPerson(Unit unit, String role) {
    String login = unit.login() + "-" + SUFFIXES.get(role);
    all.add(new Person(login, unit.name() + NAMES.get(role), unit.path(), List.of(role)));
  }

  /** Reporter of the bureau and reviewer of the unit below it. */
  private void twoMemberships(Units units) {
    for (Unit unit : units.all()) {
      if (unit.login().equals("xianyang-gaj")) {
        all.add(new Person("xianyang-lianggang", "咸阳市两岗人员", unit.path(), List.of("REPORTER")));
      } else if (unit.login().equals("xianyang-jjzd")) {
        all.add(new Person("xianyang-lianggang", "咸阳市两岗人员", unit.path(), List.of("REVIEWER")));
      }
    }
  }

  CsvTable table() {
    return new CsvTable(HEADER, all.stream().map(People::row).toList());
  }

  private static List<String> row(Person person) {
    return List.of(
        person.login(), person.name(), person.organisation(), String.join(" ", person.roles()));
  }
}
