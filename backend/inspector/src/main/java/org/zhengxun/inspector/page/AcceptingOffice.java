package org.zhengxun.inspector.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The office that accepts applications for disclosure, as a guide or the page to apply names it.
 */
public final class AcceptingOffice {
  private static final String BODY = "(?:办公室|委员会|办公厅|政府|中心|大队|支队|机关|[局厅委科股处室部院馆办所站队会社校])";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:受理|工作)(?:机构|部门|单位|机关|处室|科室|窗口)(?:名称)?(?:为|是)?[\\s：:]*"
              + "(?!受理|办公|联系|通[讯信]|地址|电话|时间|申请|名称|邮政|收到|对)([\\p{IsHan}（）()]{2,30}?"
              + BODY
              + ")(?=[^\\p{IsHan}]|$|负责|受理|统一|地址|电话|办公地|联系|具体)");

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "[向由](?!本|我|有关|相关|行政)([\\p{IsHan}]{2,30}?"
              + BODY
              + ")(?:负责)?(?:统一)?(?:书面)?(?:提出|提交|递交|寄送|申请|受理)");

  private AcceptingOffice() {}

  /** The office's name; empty when the text names none. */
  public static Optional<String> in(String text) {
    for (Pattern pattern : new Pattern[] {NAMED, ADDRESSED}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
