package org.zhengxun.rectification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.zhengxun.inspection.finding.EvidenceView;

/**
 * Where a problem stands, copied from its evidence because the unit cannot read that of the office.
 *
 * @param words what the machine says is wrong there
 * @param url the address concerned
 * @param page the page it stands on, when that is another one
 * @param excerpt what was seen there
 * @param count pages that the same problem stands on
 * @param pages the first of them when there are several
 */
@RegisterForReflection
public record Place(
    String words, String url, String page, String excerpt, int count, List<String> pages) {

  static Place of(EvidenceView e) {
    return new Place(e.words(), e.url(), e.page(), e.excerpt(), e.count(), e.pages());
  }
}
