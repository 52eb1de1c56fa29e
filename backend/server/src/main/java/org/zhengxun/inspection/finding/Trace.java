package org.zhengxun.inspection.finding;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Where the machine saw it; for people's findings only the count is there.
 *
 * @param machineVerdict BROKEN, SUSPECT, FAULT or CANDIDATE
 * @param confidence 0 to 1
 * @param address the address concerned
 * @param page the page it stands on
 * @param element where on the page
 * @param excerpt anchor text or passage
 * @param count pages it stands on, at least 1
 * @param fingerprint the same problem found again by a later run has the same one
 */
@Embeddable
public record Trace(
    String machineVerdict,
    BigDecimal confidence,
    String address,
    String page,
    String element,
    String excerpt,
    int count,
    String fingerprint) {

  static final Trace NONE = new Trace(null, null, null, null, null, null, 1, null);
}
