package org.zhengxun.catalog;

import org.zhengxun.shared.sheet.Columns;

/** Columns of the catalogue's data files. */
enum CatalogColumn {
  REF,
  PART,
  OBJECT,
  GROUP,
  GROUP_POINTS,
  INDICATOR,
  CAP,
  RULE_NO,
  WORDS,
  POINTS,
  WINDOW,
  THRESHOLD,
  SAMPLE_SIZE,
  AUTOMATION,
  CONFIRMED,
  EFFECT;

  static final Columns<CatalogColumn> INDICATORS =
      Columns.of(CatalogColumn.class)
          .required(REF, "ref")
          .required(PART, "part")
          .required(OBJECT, "object")
          .required(GROUP, "group")
          .required(GROUP_POINTS, "group_points")
          .required(INDICATOR, "indicator")
          .required(CAP, "indicator_cap")
          .required(RULE_NO, "rule_no")
          .required(WORDS, "rule_text")
          .required(POINTS, "points_per_hit")
          .required(WINDOW, "window")
          .required(THRESHOLD, "threshold")
          .required(SAMPLE_SIZE, "sample_size")
          .required(AUTOMATION, "automation")
          .required(CONFIRMED, "confirmed");

  static final Columns<CatalogColumn> OWN_RULES =
      Columns.of(CatalogColumn.class)
          .required(REF, "ref")
          .required(OBJECT, "object")
          .required(WORDS, "words")
          .required(AUTOMATION, "automation")
          .required(EFFECT, "effect");
}
