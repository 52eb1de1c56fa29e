package org.zhengxun.shared.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name claims. */
enum FileKind {
  EMPTY("空文件"),
  ZIP("xlsx 或压缩文件"),
  OLE2("旧版 xls 或加密的文件"),
  PNG("PNG 图片"),
  JPEG("JPEG 图片"),
  GIF("GIF 图片"),
  PDF("PDF 文件"),
  MARKUP("网页或 XML 文件"),
  BINARY("二进制文件"),
  TEXT("文本文件");

  private static final int LOOK_AT = 4096;

  private final String label;

  FileKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static FileKind of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE2;
    }
    if (starts(bytes, 0x89, 'P', 'N', 'G')) {
      return PNG;
    }
    if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    if (starts(bytes, 'G', 'I', 'F', '8')) {
      return GIF;
    }
    if (starts(bytes, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    if (markup(bytes)) {
      return MARKUP;
    }
    return hasNul(bytes) ? BINARY : TEXT;
  }

  private static boolean starts(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (var i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean markup(byte[] bytes) {
    var head =
        new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype") || head.startsWith("<html") || head.startsWith("<?xml");
  }

  private static boolean hasNul(byte[] bytes) {
    for (var i = 0; i < Math.min(bytes.length, LOOK_AT); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
