package org.zhengxun.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks at the zip container before the spreadsheet library does, through the same central
 * directory: whole, a workbook, and not a bomb. Sizes are counted while inflating, never taken from
 * the headers.
 */
final class XlsxPackage {

  private static final int MAX_PARTS = 2_000;
  private static final String WORKBOOK = "xl/workbook.xml";

  private final SheetLimits limits;

  XlsxPackage(SheetLimits limits) {
    this.limits = limits;
  }

  /** Returns when {@code bytes} may be handed to the spreadsheet library. */
  void check(byte[] bytes) {
    try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
      var entries = Collections.list(zip.getEntries());
      if (entries.size() > MAX_PARTS) {
        throw tooBig();
      }
      if (zip.getEntry(WORKBOOK) == null) {
        throw new SheetException("文件不是 xlsx 表格（可能是其他压缩文件改了名），请在表格软件中另存为 xlsx 后重新导入。");
      }
      var left = limits.unpackedBytes();
      for (var entry : entries) {
        left -= inflate(zip, entry, left);
      }
      for (var entry : entries) {
        requireSoundPlaces(zip, entry);
      }
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  static SheetException damaged(Exception cause) {
    return new SheetException("xlsx 文件不完整或已损坏，请重新下载或在表格软件中另存后重新导入。", cause);
  }

  private long inflate(ZipFile zip, ZipArchiveEntry entry, long allowed) throws IOException {
    var buffer = new byte[64 << 10];
    var total = 0L;
    try (InputStream in = zip.getInputStream(entry)) {
      for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        total += n;
        if (total > allowed) {
          throw tooBig();
        }
      }
    }
    return total;
  }

  private static void requireSoundPlaces(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      if (!CellPlaces.areSound(in)) {
        throw new IOException(entry.getName() + " has a cell at no place of a spreadsheet");
      }
    }
  }

  private SheetException tooBig() {
    return new SheetException(
        "xlsx 文件解压后超过 " + (limits.unpackedBytes() >> 20) + " MB，请只保留需要的工作表、删除图片后重新导入。");
  }
}
