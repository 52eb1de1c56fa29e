package org.zhengxun.inspector.page;

import java.util.List;
import java.util.Optional;

/**
 * The ten elements of a service guide (国办秘函〔2019〕19号 办事指南重点要素类别) and the words by which guides head
 * them.
 */
public enum GuideElement {
  NAME("事项名称", List.of("事项名称", "服务名称", "项目名称", "业务名称", "办理事项", "服务事项", "办事事项", "主项名称")),
  BASIS("设定依据", List.of("依据")),
  CONDITIONS("申请条件", List.of("条件")),
  MATERIALS("办理材料", List.of("材料", "资料", "要件")),
  PLACE("办理地点", List.of("地点", "地址")),
  BODY("办理机构", List.of("机构", "机关", "部门", "主体", "办理单位", "受理单位", "实施单位", "承办单位")),
  FEES("收费标准", List.of("收费", "费用")),
  TIME("办理时间", List.of("时间", "时限", "期限")),
  PHONE("联系电话", List.of("电话", "联系方式", "热线")),
  PROCESS("办理流程", List.of("流程", "程序", "步骤"));

  private final String label;
  private final List<String> words;

  GuideElement(String label, List<String> words) {
    this.label = label;
    this.words = words;
  }

  /** The element's name in the regulation. */
  public String label() {
    return label;
  }

  /** The element a heading opens; a heading that speaks of several opens the first. */
  static Optional<GuideElement> headedBy(String heading) {
    for (GuideElement element : values()) {
      if (element.words.stream().anyMatch(heading::contains)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
