package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the same characters are right, and where they are not. */
class BuiltInContextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "既使群众得实惠，又让企业添动力。",
        "既将权力下放，又将监管跟上。",
        "推出既便民又利企的举措。",
        "本份合同由甲方留存。",
        "每份内装折页一册，每份外附说明。",
        "特殊情况下戴好口罩。",
        "按装机容量计算，占比过六成。",
        "按排班表值守，按排查情况建账，按排涝要求清淤。",
        "读职高、读职校同样能成才。",
        "联绵词、联绵字的来源。",
        "香港特别行政区与亚欧大陆桥沿线城市合作，发现新大陆的航线。",
        "土地改革时按家庭成份划分阶级。",
        "深证成份指数小幅上涨。",
        "该院原名残废人教养院。",
      })
  void rightUseIsLetGo(String text) {
    assertThat(BuiltInLexicon.lexicon().find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "既使遇到困难也要坚持。",
        "新校区既将启用。",
        "既便如此，仍须努力。",
        "这是干部的本份。",
        "份内之事要做好。",
        "份量不足的予以退换。",
        "请点击下戴附件。",
        "设备按装完毕。",
        "按排专人负责。",
        "惩治读职行为。",
        "青山联绵起伏。",
        "香港特别行政区居民往来大陆更加便利。",
        "土壤成份检测。",
        "关爱残废人。",
      })
  void wrongUseIsFound(String text) {
    assertThat(BuiltInLexicon.lexicon().find(text)).hasSize(1);
  }
}
