package org.zhengxun.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Reads the first visible sheet of an xlsx file, or a csv file in UTF-8 (with or without byte order
 * mark) or GB18030. A file that is not what its name claims is refused with a {@link
 * SheetException}.
 */
public final class SheetReader {

  private final SheetLimits limits;

  public SheetReader() {
    this(SheetLimits.DEFAULT);
  }

  public SheetReader(SheetLimits limits) {
    this.limits = limits;
  }

  /** Reads at most the permitted bytes of {@code in}; the caller closes it. */
  public Sheet read(InputStream in, String fileName) {
    try {
      return read(in.readNBytes(limits.fileBytes() + 1), fileName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the table in {@code bytes}; {@code fileName} tells by its ending what it should be. */
  public Sheet read(byte[] bytes, String fileName) {
    if (bytes.length > limits.fileBytes()) {
      throw new SheetException("文件超过 " + (limits.fileBytes() >> 20) + " MB，请删除图片等无关内容或拆分后重新导入。");
    }
    var kind = FileKind.of(bytes);
    if (kind == FileKind.EMPTY) {
      throw new SheetException("文件是空的，请检查后重新选择。");
    }
    var sheet =
        switch (ending(fileName)) {
          case "xlsx" -> readXlsx(bytes, kind);
          case "csv" -> readCsv(bytes, kind);
          case "xls", "et" -> throw new SheetException("不能读取旧版 xls、et 文件，请在表格软件中另存为 xlsx 后重新导入。");
          default -> throw new SheetException("只能导入 xlsx 或 csv 文件，请另存为其中一种格式后重新导入。");
        };
    if (sheet.rows().isEmpty()) {
      throw new SheetException("表格中没有内容，请检查第一张工作表后重新导入。");
    }
    return sheet;
  }

  /** Refuses what is no xlsx file or unpacks to too much, for files that another reader reads. */
  public void requireSoundXlsx(byte[] bytes) {
    requireXlsx(FileKind.of(bytes));
    new XlsxPackage(limits).check(bytes);
  }

  private Sheet readXlsx(byte[] bytes, FileKind kind) {
    requireXlsx(kind);
    return Sheet.of(new XlsxParser(limits).parse(bytes));
  }

  private static void requireXlsx(FileKind kind) {
    if (kind == FileKind.OLE2) {
      throw new SheetException("文件是旧版 xls 或设有密码，请取消密码并另存为 xlsx 后重新导入。");
    }
    if (kind != FileKind.ZIP) {
      throw new SheetException("文件名是 xlsx，内容却是" + kind.label() + "，请在表格软件中另存为 xlsx 后重新导入。");
    }
  }

  private Sheet readCsv(byte[] bytes, FileKind kind) {
    if (kind == FileKind.ZIP) {
      throw new SheetException("文件名是 csv，内容却像 xlsx，请把文件名的结尾改为 .xlsx 后重新导入。");
    }
    if (kind != FileKind.TEXT) {
      throw new SheetException("文件名是 csv，内容却是" + kind.label() + "，请另存为 csv 后重新导入。");
    }
    return Sheet.of(new CsvParser(limits).parse(CsvText.decode(bytes)));
  }

  private static String ending(String fileName) {
    var name = fileName == null ? "" : fileName.strip().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
