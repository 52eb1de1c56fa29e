package org.zhengxun.inspection;

import java.util.UUID;

/** A target as lists and pickers show it. */
public record TargetView(
    UUID id,
    Part part,
    UUID subjectId,
    String name,
    String code,
    String url,
    String siteType,
    String platform,
    String subType,
    String kindLabel,
    UUID unitId,
    String unitName,
    UUID areaId,
    String areaName,
    int position) {

  public static TargetView of(Target t) {
    return new TargetView(
        t.id(),
        t.part(),
        t.subjectId(),
        t.name(),
        t.code(),
        t.url(),
        t.siteType(),
        t.platform(),
        t.subType(),
        t.kindLabel(),
        t.unitId(),
        t.unitName(),
        t.areaId(),
        t.areaName(),
        t.position());
  }
}
