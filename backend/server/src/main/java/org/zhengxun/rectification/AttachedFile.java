package org.zhengxun.rectification;

import java.util.UUID;

/** A file attached to an answer; its bytes are read under {@code /files/{id}}. */
public record AttachedFile(UUID id, String name, long size) {}
