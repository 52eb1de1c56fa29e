package org.zhengxun.registry;

import java.time.Instant;
import java.util.UUID;

/**
 * A baseline as shown.
 *
 * @param total rows of the file below the header
 */
public record RegisterImportView(
    UUID id,
    RegisterKind kind,
    String fileName,
    RegisterImport.State state,
    int total,
    int fresh,
    int changed,
    int unchanged,
    int faults,
    String preparedByName,
    Instant preparedAt,
    String decidedByName,
    Instant decidedAt,
    int version) {}
