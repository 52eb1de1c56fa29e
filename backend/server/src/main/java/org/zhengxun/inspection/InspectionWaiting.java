package org.zhengxun.inspection;

import java.time.Instant;

/**
 * One line of the desk.
 *
 * @param subject about whom
 * @param hint what is known already
 * @param since when it arrived; null when that says nothing
 * @param deadline until when it is due; null without
 * @param link the page in the screens
 * @param action the verb on its button
 */
public record InspectionWaiting(
    String title,
    String subject,
    String hint,
    Instant since,
    Instant deadline,
    String link,
    String action) {}
