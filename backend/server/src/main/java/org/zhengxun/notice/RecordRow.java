package org.zhengxun.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.zhengxun.inspection.Part;

/**
 * One record behind a number: a target, or a row of an annex.
 *
 * @param targetId identity within the inspection; rows with the same one count once
 * @param kind 账号类型 as printed; 网站 for a site
 * @param problem the printed wording; empty for a target without problem
 * @param failed verdict 不合格
 * @param rectified every listed finding of the row is closed
 */
@RegisterForReflection
public record RecordRow(
    UUID targetId,
    Part part,
    String name,
    String code,
    String url,
    UUID unitId,
    String unitName,
    String kind,
    String problem,
    boolean failed,
    boolean rectified) {}
