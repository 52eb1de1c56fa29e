package org.zhengxun.catalog.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengxun.inspector.wording.LexiconImport;
import org.zhengxun.inspector.wording.LexiconImport.Problem;
import org.zhengxun.inspector.wording.LexiconSheet;
import org.zhengxun.shared.sheet.Fault;

/** What a file of lexicon rows does to an organisation's own lexicon: rows are added or changed. */
final class LexiconPlan {
  private static final int SHOWN = 500;

  private final LexiconImport file;
  private final List<LexiconContent> created = new ArrayList<>();
  private final List<Change> changed = new ArrayList<>();
  private final Set<LexiconContent> others;
  private int unchanged;

  /**
   * @param own the organisation's rows
   * @param others what else stands in its list, in force or switched off: an exported list that is
   *     imported again makes no copies of it
   */
  LexiconPlan(
      LexiconImport file, Map<LexiconContent.Key, LexiconRow> own, Set<LexiconContent> others) {
    this.file = file;
    this.others = others;
    Stream.concat(
            file.entries().stream().map(LexiconContent::of),
            file.phrases().stream().map(LexiconContent::of))
        .forEach(content -> add(content, own.get(content.key())));
  }

  /** A row and what it will say. */
  record Change(LexiconRow row, LexiconContent content) {}

  private void add(LexiconContent content, LexiconRow row) {
    if (row == null && others.contains(content)) {
      unchanged++;
    } else if (row == null) {
      created.add(content);
    } else if (content.equals(row.content())) {
      unchanged++;
    } else {
      changed.add(new Change(row, content));
    }
  }

  List<LexiconContent> created() {
    return created;
  }

  List<Change> changed() {
    return changed;
  }

  /** What must be mended in the file. */
  List<Fault> faults() {
    return file.problems().stream().map(LexiconPlan::fault).toList();
  }

  private static Fault fault(Problem problem) {
    boolean first = problem.sheet().equals(LexiconSheet.ENTRIES);
    String column = first ? problem.column() : problem.sheet() + " " + problem.column();
    return new Fault(problem.row(), column.strip(), problem.value(), problem.message());
  }

  LexiconImportView view(LexiconUpload made) {
    return new LexiconImportView(
        made.id(),
        made.fileName(),
        created.size() + changed.size() + unchanged,
        created.size(),
        changed.size(),
        unchanged,
        file.problems().size(),
        faults().stream().limit(SHOWN).toList(),
        made.appliedAt());
  }
}
