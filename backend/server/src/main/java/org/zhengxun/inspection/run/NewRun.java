package org.zhengxun.inspection.run;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Which sites the machine shall look at.
 *
 * @param targets ids of the campaign's targets; null or empty for all sites
 */
public record NewRun(@Size(max = 5000, message = "一次最多检查5000个网站") List<UUID> targets) {}
