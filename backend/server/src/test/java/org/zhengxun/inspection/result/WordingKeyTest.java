package org.zhengxun.inspection.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingKeyTest {
  @Test
  void namesInQuotationMarksDoNotMatter() {
    assertThat(WordingKey.of("关联的视频号“快乐可汗1334”非单位认证视频号,且未按时更新"))
        .isEqualTo(WordingKey.of("关联的视频号“另一个”非单位认证视频号，且未按时更新"));
  }

  @Test
  void aWordingOfSeveralProblemsHasParts() {
    assertThat(WordingKey.parts("政策解读未与原文关联,部分页面缺失政府网站标识"))
        .containsExactly("政策解读未与原文关联", "部分页面缺失政府网站标识");
  }

  @Test
  void shippedSuggestionsCoverTheWordingsOfTheQuarter() {
    assertThat(Suggestions.of(WordingKey.of("政策解读未与原文关联")).orElseThrow().covers())
        .containsExactly("D038", "D039");
    assertThat(Suggestions.of(WordingKey.of("多个专题栏目更新不及时")).orElseThrow().ownRuleWords())
        .isEqualTo("多个专题栏目更新不及时");
    assertThat(Suggestions.of(WordingKey.of("监测时间点前2周内无更新")).orElseThrow().rules())
        .containsExactly("V021");
  }
}
