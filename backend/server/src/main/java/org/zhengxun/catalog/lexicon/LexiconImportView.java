package org.zhengxun.catalog.lexicon;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.sheet.Fault;

/**
 * What an import of lexicon rows would do, or did.
 *
 * @param total rows without problems
 * @param created rows that the own lexicon does not have
 * @param changed rows that the own lexicon has in other words
 * @param faultCount of the whole file; none may remain when it is applied
 * @param faults the first ones; columns of the second sheet carry its name
 * @param appliedAt null while it is a dry run
 */
public record LexiconImportView(
    UUID id,
    String fileName,
    int total,
    int created,
    int changed,
    int unchanged,
    int faultCount,
    List<Fault> faults,
    Instant appliedAt) {}
