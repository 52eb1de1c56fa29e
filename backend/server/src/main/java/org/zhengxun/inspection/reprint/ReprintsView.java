package org.zhengxun.inspection.reprint;

import java.time.Instant;
import java.util.List;

/**
 * The list of a campaign.
 *
 * @param version of the list, 0 while nobody wrote it; not that of the campaign
 * @param editedAt when it was changed last; null while nobody wrote it
 * @param changeable whether the caller's office may change it now
 */
public record ReprintsView(
    List<ReprintItem> items,
    int version,
    Instant editedAt,
    String editedByName,
    boolean changeable) {}
