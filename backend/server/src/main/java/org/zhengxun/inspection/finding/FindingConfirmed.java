package org.zhengxun.inspection.finding;

import java.util.UUID;

/** Fired inside the transaction in which a finding becomes confirmed. */
public record FindingConfirmed(UUID findingId, UUID campaignId, UUID orgId) {}
