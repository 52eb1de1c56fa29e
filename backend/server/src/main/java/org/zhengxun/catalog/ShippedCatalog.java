package org.zhengxun.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhengxun.shared.sheet.Columns;
import org.zhengxun.shared.sheet.HeaderMap;
import org.zhengxun.shared.sheet.SheetReader;
import org.zhengxun.shared.sheet.TableRow;

/** The catalogue data that comes with the product: the edition of 2019 and the root's own rules. */
public final class ShippedCatalog {

  private static final String SOURCE = "国办秘函〔2019〕19号";

  private ShippedCatalog() {}

  /** All 97 rules of 国办秘函〔2019〕19号. */
  public static IndicatorEdition edition2019() {
    return new IndicatorEdition(
        "2019",
        SOURCE,
        read("indicators-2019.csv", CatalogColumn.INDICATORS).rows().stream()
            .map(ShippedCatalog::indicator)
            .toList());
  }

  /** X001…: checks outside the catalogue, all with effect note. */
  public static List<OwnRule> ownRules() {
    return read("own-rules.csv", CatalogColumn.OWN_RULES).rows().stream()
        .map(ShippedCatalog::ownRule)
        .toList();
  }

  private static Indicator indicator(TableRow<CatalogColumn> row) {
    return new Indicator(
        row.text(CatalogColumn.REF),
        choice(RulePart.class, row.text(CatalogColumn.PART)),
        choice(RuleObject.class, row.text(CatalogColumn.OBJECT)),
        row.text(CatalogColumn.GROUP),
        number(row.text(CatalogColumn.GROUP_POINTS)),
        row.text(CatalogColumn.INDICATOR),
        number(row.text(CatalogColumn.CAP)),
        Integer.parseInt(row.text(CatalogColumn.RULE_NO)),
        row.text(CatalogColumn.WORDS),
        number(row.text(CatalogColumn.POINTS)),
        row.text(CatalogColumn.WINDOW),
        row.text(CatalogColumn.THRESHOLD),
        number(row.text(CatalogColumn.SAMPLE_SIZE)).map(BigDecimal::intValueExact),
        choice(Automation.class, row.text(CatalogColumn.AUTOMATION)),
        row.text(CatalogColumn.CONFIRMED).equals("yes"));
  }

  private static OwnRule ownRule(TableRow<CatalogColumn> row) {
    return new OwnRule(
        row.text(CatalogColumn.REF),
        choice(RuleObject.class, row.text(CatalogColumn.OBJECT)),
        row.text(CatalogColumn.WORDS),
        choice(Automation.class, row.text(CatalogColumn.AUTOMATION)),
        choice(OwnRuleEffect.class, row.text(CatalogColumn.EFFECT)));
  }

  private static HeaderMap<CatalogColumn> read(String name, Columns<CatalogColumn> columns) {
    try (var in = ShippedCatalog.class.getResourceAsStream("/catalog/" + name)) {
      var map = columns.map(new SheetReader().read(in, name));
      if (!map.faults().isEmpty()) {
        throw new IllegalStateException(name + ": " + map.faults());
      }
      return map;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String text) {
    return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
