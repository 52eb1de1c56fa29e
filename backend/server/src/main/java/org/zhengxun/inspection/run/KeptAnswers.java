package org.zhengxun.inspection.run;

import java.util.Map;
import org.zhengxun.shared.file.FileStore;

/**
 * What is kept of the answers a run got.
 *
 * @param pages types of the pages kept for readers, by hash
 * @param file the answers behind findings as WARC; null when there are none
 * @param answers how many are in it
 * @param left how many were left out because it would have grown too large
 */
record KeptAnswers(Map<String, String> pages, FileStore.Kept file, int answers, int left) {
  /** Nothing was kept. */
  static KeptAnswers none() {
    return new KeptAnswers(Map.of(), null, 0, 0);
  }

  KeptAnswers pages(Map<String, String> kept) {
    return new KeptAnswers(kept, file, answers, left);
  }
}
