package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowCheckTest {
  private final List<String> problems = new ArrayList<>();
  private final RowCheck check = new RowCheck((column, message) -> problems.add(column + message));

  @Test
  void aProperEntryHasNoProblem() {
    check.entry("按装", "安装", "错别字", List.of("按装置说明"));
    assertThat(problems).isEmpty();
  }

  @Test
  void eachProblemNamesItsColumn() {
    check.entry("按装", "按装", "", List.of("安装"));
    check.entry(" ", "", "错别字", List.of());
    assertThat(problems).containsExactly("正确写法与错误写法相同", "类别不能为空", "允许的较长表述“安装”不含错误写法", "错误写法不能为空");
  }

  @Test
  void whatATextCannotTellApartIsNoEntry() {
    check.entry("北京 市", "北京市", "地名", List.of());
    check.entry("wifi", "WiFi", "错别字", List.of());
    assertThat(problems).hasSize(2).allMatch(problem -> problem.contains("不能区分"));
    problems.clear();
    check.entry("臺湾", "台湾", "错别字", List.of());
    check.entry("废话", "", "禁用词", List.of());
    assertThat(problems).isEmpty();
  }

  @Test
  void aConditionOfInvisibleCharactersSaysNothing() {
    assertThatThrownBy(() -> ContextCondition.parse("同句有：\u200B|目前"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("语境条件缺少词语");
  }

  @Test
  void aPhraseHasFourCharactersToAHundred() {
    check.phrase("四个意识");
    assertThat(problems).isEmpty();
    check.phrase("三个字");
    check.phrase("字".repeat(101));
    assertThat(problems).containsExactly("固定表述至少四个字", "固定表述超过 100 个字");
  }
}
