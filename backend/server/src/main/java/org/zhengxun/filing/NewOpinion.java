package org.zhengxun.filing;

import jakarta.validation.constraints.Size;

/** An opinion; may be left out where the decision allows it. */
public record NewOpinion(@Size(max = 1000, message = "意见最多 1000 个字") String opinion) {}
