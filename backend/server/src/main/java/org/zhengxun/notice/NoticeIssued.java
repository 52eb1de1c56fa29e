package org.zhengxun.notice;

import java.util.UUID;

/** Fired inside the transaction in which a notice is issued. */
public record NoticeIssued(UUID noticeId, UUID campaignId, UUID orgId) {}
