package org.zhengxun.inspection.result;

import java.util.Arrays;
import java.util.List;

/** The form under which a printed wording is remembered. */
final class WordingKey {
  private WordingKey() {}

  /** Without white space, with Chinese punctuation, names in quotation marks left out. */
  static String of(String wording) {
    return wording
        .replaceAll("[\\s\\u3000]", "")
        .replace(',', '，')
        .replace(';', '；')
        .replace('(', '（')
        .replace(')', '）')
        .replaceAll("[“\"「][^”\"」]*[”\"」]", "“”")
        .replaceAll("[。；，]+$", "");
  }

  /** The single problems of a wording that names several, at least one. */
  static List<String> parts(String wording) {
    return Arrays.stream(of(wording).split("[，；。]|\\d[.、]"))
        .filter(part -> !part.isBlank())
        .toList();
  }
}
