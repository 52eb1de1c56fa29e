package org.zhengxun.filing;

import java.util.UUID;

/** The office agreed and the register has changed, in the same transaction. */
public record FilingApproved(UUID filingId, UUID accountId, UUID unitId, UUID officeId) {}
