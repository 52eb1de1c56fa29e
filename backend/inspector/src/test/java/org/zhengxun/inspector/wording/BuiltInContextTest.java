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
        "报名截止2026年10月31日。",
        "意见征集已截止 2026-01-01",
        "距投稿截止3天。",
        "截止日期、截止时间以公告为准，报名截止后不再受理。",
        "截至2026年10月底，截至目前，截至后天下午。",
        "守牢质量底线，摸清收入底数，水平底座找平。",
        "大学惯例、力学惯性、教学惯例。",
        "来自美国、日本、台湾等国家和地区的代表。",
        "来自美国、日本、中国台湾等国家和地区的客商。",
        "在涉及台湾等国家核心利益问题上立场坚定。",
        "台湾是中国的一部分，各国承认这一事实。",
        "日本、台湾客商来访。",
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
        "截止2026年10月底，完成投资三亿元。",
        "数据截止六月底。",
        "截止目前已办结九成。",
        "报名截至后不再受理。",
        "截至日期为十月底。",
        "群众反映办事效率底。",
        "服务水平底下。",
        "学惯贯彻会议精神。",
        "惯彻会议要求。",
        "美国、日本、台湾等国家的客商参会。",
        "台湾、美国、日本等国家的侨胞参会。",
        "美国、香港、新加坡等国家的企业参展。",
      })
  void wrongUseIsFound(String text) {
    assertThat(BuiltInLexicon.lexicon().find(text)).hasSize(1);
  }
}
