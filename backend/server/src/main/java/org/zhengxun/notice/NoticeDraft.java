package org.zhengxun.notice;

import java.time.LocalDate;
import java.util.List;
import org.zhengxun.notice.text.TextBlock;

/**
 * What a drafter writes.
 *
 * @param addressees 主送机关, with its colon
 * @param copies 抄送; empty for none
 * @param deadline until when what is still open must be mended
 */
public record NoticeDraft(
    String title, String addressees, String copies, LocalDate deadline, List<TextBlock> blocks) {}
