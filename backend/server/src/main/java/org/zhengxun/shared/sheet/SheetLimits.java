package org.zhengxun.shared.sheet;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes size of the uploaded file
 * @param unpackedBytes sum of an xlsx file's parts once inflated
 * @param rows rows with content, headers included
 * @param columns cells of one row
 * @param cellChars characters of one cell
 */
public record SheetLimits(int fileBytes, long unpackedBytes, int rows, int columns, int cellChars) {

  /** 50 MB, 200 MB unpacked, 20,000 rows, 200 columns, 10,000 characters. */
  public static final SheetLimits DEFAULT =
      new SheetLimits(50 << 20, 200L << 20, 20_000, 200, 10_000);

  void requireRows(int count) {
    if (count > rows) {
      throw new SheetException("表格超过 " + rows + " 行，请拆分成几个文件后分别导入。");
    }
  }

  void requireColumns(int count, int line) {
    if (count > columns) {
      throw new SheetException("第 " + line + " 行超过 " + columns + " 列，请删除多余的列后重新导入。");
    }
  }

  void requireCell(int length, int line) {
    if (length > cellChars) {
      throw new SheetException("第 " + line + " 行有单元格超过 " + cellChars + " 个字，请检查后重新导入。");
    }
  }
}
