package org.zhengxun.inspection;

import java.time.Instant;

/** One line of a campaign's record. */
public record CampaignEventView(Instant at, String by, String words) {}
