package org.zhengxun.inspection.result;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a row, in the house's spelling, with the originals where something was corrected.
 *
 * @param verdict 合格, 不合格 or null
 */
@RegisterForReflection
public record RowWords(
    String wording,
    String verdict,
    String rectification,
    String originalWording,
    String originalRectification,
    List<String> notes) {

  static RowWords of(String wording, String verdict, String rectification) {
    HouseWords.Corrected problem = HouseWords.correct(wording);
    HouseWords.Corrected mended = HouseWords.correct(rectification);
    List<String> notes = new ArrayList<>(problem.notes());
    notes.addAll(mended.notes());
    return new RowWords(
        problem.text(),
        verdict == null || verdict.isBlank() ? null : verdict.strip(),
        mended.text(),
        problem.notes().isEmpty() ? null : wording.strip(),
        mended.notes().isEmpty() ? null : rectification.strip(),
        List.copyOf(notes));
  }
}
