package org.zhengxun.shared.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a csv file: UTF-8, else GB18030 (what Chinese office programs save), both strictly: a
 * byte sequence that is neither is refused instead of turned into replacement characters.
 */
final class CsvText {

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private CsvText() {}

  static String decode(byte[] bytes) {
    for (var encoding : ENCODINGS) {
      var text = strictly(bytes, encoding).filter(CsvText::printable);
      if (text.isPresent()) {
        return withoutMark(text.get());
      }
    }
    throw new SheetException("文件的文字编码无法识别，请用 UTF-8 或 GB18030（GBK）编码另存为 csv 后重新导入。");
  }

  private static Optional<String> strictly(byte[] bytes, Charset encoding) {
    try {
      return Optional.of(
          encoding
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** GB18030 accepts nearly any bytes: control and private-use characters betray a wrong guess. */
  private static boolean printable(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c == '\t'
                    || c == '\r'
                    || c == '\n'
                    || (!Character.isISOControl(c)
                        && Character.getType(c) != Character.PRIVATE_USE));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
