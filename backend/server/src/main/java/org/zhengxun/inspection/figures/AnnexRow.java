package org.zhengxun.inspection.figures;

import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.score.Verdict;

/**
 * A row of an annex: what a list named, in its order; then what only the machine found.
 *
 * @param rowId the result row; null for what only the machine found
 * @param wording the problem, printed once whatever rules it stands for
 * @param rectification 整改情况 as the office entered it; empty when nothing was said
 * @param rectified whether all listed findings of the row are mended now
 * @param findings the listed ones behind the row
 */
public record AnnexRow(
    Target target,
    UUID rowId,
    int position,
    Verdict verdict,
    String wording,
    String rectification,
    boolean rectified,
    List<UUID> findings) {}
