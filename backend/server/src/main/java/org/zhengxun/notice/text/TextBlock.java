package org.zhengxun.notice.text;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One block of a notice's text as it is stored and edited.
 *
 * @param id stable within the notice
 * @param lead heading words at the beginning of a paragraph, full stop included; empty for none
 * @param text words with tokens like {@code {{sites.checked}}}; a blank block is not printed
 * @param standard whether nobody changed what the template worded: then it follows the records
 */
@RegisterForReflection
public record TextBlock(String id, BlockStyle style, String lead, String text, boolean standard) {

  /** One that somebody typed. */
  public TextBlock(String id, BlockStyle style, String lead, String text) {
    this(id, style, lead, text, false);
  }

  TextBlock withText(String changed) {
    return new TextBlock(id, style, lead, changed, standard);
  }

  TextBlock typed() {
    return new TextBlock(id, style, lead, text, false);
  }
}
