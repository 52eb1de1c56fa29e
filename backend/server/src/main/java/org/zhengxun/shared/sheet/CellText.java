package org.zhengxun.shared.sheet;

/** What surrounds a cell's text and is never meant. */
final class CellText {

  private CellText() {}

  /**
   * Without surrounding blanks (ideographic, no-break and zero-width ones too) and with plain line
   * breaks.
   */
  static String clean(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("^[\\s\\u00A0\\u3000\\u200B\\uFEFF]+|[\\s\\u00A0\\u3000\\u200B\\uFEFF]+$", "");
  }
}
