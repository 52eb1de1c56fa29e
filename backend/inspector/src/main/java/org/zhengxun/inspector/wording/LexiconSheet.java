package org.zhengxun.inspector.wording;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A lexicon as an xlsx file with a sheet of wrong forms and one of protected phrases, and the
 * template to fill in. What is written can be read by {@link LexiconImport}.
 */
public final class LexiconSheet {
  /** The name of the sheet of wrong forms. */
  public static final String ENTRIES = "词库";

  static final String PHRASES = "固定表述";
  static final List<String> ENTRY_COLUMNS =
      List.of("错误写法", "正确写法", "类别", "程度", "允许的较长表述", "语境条件", "来源", "备注");
  static final List<String> PHRASE_COLUMNS = List.of("固定表述", "类别", "来源");

  private static final String GUIDE = "填写说明";
  private static final List<String> GUIDANCE =
      List.of(
          "错误写法：必填，不能这样写的表述；空格、全半角、繁简、大小写不同的写法会一并查出。",
          "正确写法：建议改成的表述；不应出现的（如落马官员姓名、禁用词）可留空。",
          "类别：" + String.join("、", LexiconEntry.CATEGORIES) + "，也可自拟。",
          "程度：" + Severity.SEVERE.label() + " 或 " + Severity.GENERAL.label() + "；前者作为单项否决的疑似问题。",
          "允许的较长表述：含有错误写法但正确的较长表述，用 | 分隔。",
          "语境条件：如 同句有：台湾|两岸；前后20字内无：引用；紧后有：目前|年底。几个条件须同时满足。",
          "固定表述：四个字以上，差一个字即列为疑似问题。",
          "领导人姓名职务、落马官员两类由使用单位自行填写，例：错误写法填写错的职务称谓，正确写法填现任职务称谓。");

  private LexiconSheet() {}

  /** Writes a lexicon; the stream stays open. */
  public static void write(
      Collection<LexiconEntry> entries, Collection<ProtectedPhrase> phrases, OutputStream out) {
    try {
      Workbook workbook = new Workbook(out, "Zhengxun", "1.0");
      table(
          workbook.newWorksheet(ENTRIES),
          ENTRY_COLUMNS,
          entries.stream().map(LexiconSheet::cells).toList());
      table(
          workbook.newWorksheet(PHRASES),
          PHRASE_COLUMNS,
          phrases.stream().map(p -> List.of(p.text(), p.category(), p.source())).toList());
      Worksheet guide = workbook.newWorksheet(GUIDE);
      for (int row = 0; row < GUIDANCE.size(); row++) {
        guide.value(row, 0, GUIDANCE.get(row));
      }
      guide.width(0, 100);
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The template: the columns and how to fill them, without any entry. */
  public static void writeTemplate(OutputStream out) {
    write(List.of(), List.of(), out);
  }

  private static List<String> cells(LexiconEntry entry) {
    return List.of(
        entry.wrong(),
        entry.right(),
        entry.category(),
        entry.severity().label(),
        String.join("|", entry.allowed()),
        String.join("；", entry.conditions().stream().map(ContextCondition::written).toList()),
        entry.source(),
        entry.note());
  }

  private static void table(Worksheet sheet, List<String> header, List<List<String>> rows) {
    for (int column = 0; column < header.size(); column++) {
      sheet.value(0, column, header.get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, 24);
    }
    sheet.freezePane(0, 1);
    int line = 1;
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        if (!row.get(column).isEmpty()) {
          sheet.value(line, column, row.get(column));
        }
      }
      line++;
    }
  }
}
