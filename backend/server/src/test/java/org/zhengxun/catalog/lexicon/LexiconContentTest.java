package org.zhengxun.catalog.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.wording.BuiltInLexicon;
import org.zhengxun.inspector.wording.Severity;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.problem.Violation;

class LexiconContentTest {
  private static LexiconContent entry(
      String wrong, String right, List<String> allowed, String conditions) {
    return new LexiconContent(
        LexiconKind.ENTRY, wrong, right, "错别字", null, allowed, conditions, null, null);
  }

  @Test
  void whatIsTypedIsCleanedAndConditionsGetTheirUsualNotation() {
    LexiconContent content = entry(" 按装 ", "安装", List.of(" ", "按装置"), "同句有: 电梯 |空调;").checked();

    assertThat(content.wording()).isEqualTo("按装");
    assertThat(content.severity()).isEqualTo(Severity.GENERAL);
    assertThat(content.allowed()).containsExactly("按装置");
    assertThat(content.conditions()).isEqualTo("同句有：电梯|空调");
  }

  @Test
  void eachFaultNamesItsField() {
    LexiconContent content = entry("按装", "按装", List.of("安装"), "附近有");

    assertThatThrownBy(content::checked)
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.violations())
                    .extracting(Violation::field)
                    .containsExactly("suggestion", "allowed", "conditions"));
  }

  @Test
  void aPhraseIsOnlyItsWords() {
    LexiconContent phrase =
        new LexiconContent(
            LexiconKind.PHRASE,
            "四个意识",
            "多余",
            "政治表述",
            Severity.SEVERE,
            List.of("多余"),
            "多余",
            "来源",
            "");

    assertThat(phrase.checked())
        .isEqualTo(
            new LexiconContent(
                LexiconKind.PHRASE, "四个意识", null, "政治表述", null, null, null, "来源", null));
  }

  @Test
  void whatShipsIsTheSameThereAndBackAndToldApart() {
    assertThat(ShippedLexicon.all().stream().map(ShippedLexicon.Row::content))
        .filteredOn(content -> content.kind() == LexiconKind.ENTRY)
        .extracting(LexiconContent::entry)
        .isEqualTo(BuiltInLexicon.entries());
    assertThat(ShippedLexicon.all()).extracting(ShippedLexicon.Row::id).doesNotHaveDuplicates();
  }
}
