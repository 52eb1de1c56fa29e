package org.zhengxun.inspection.finding;

import java.util.List;
import java.util.UUID;

/**
 * What a campaign's reviewers have before them.
 *
 * @param open candidates waiting
 * @param reviewed those decided or joined
 */
public record Review(
    UUID campaignId, String campaignTitle, long open, long reviewed, List<ReviewGroup> groups) {}
