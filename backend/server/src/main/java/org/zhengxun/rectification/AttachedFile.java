package org.zhengxun.rectification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A file attached to an answer; its bytes are read under {@code /files/{id}}. */
@RegisterForReflection
public record AttachedFile(UUID id, String name, long size) {}
