package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.WebAddress;

/** Collects references: resolves them and leaves out what is not fetched. */
final class References {
  private static final int LONGEST_TEXT = 80;

  private final WebAddress base;
  private final Charset charset;
  private final List<Reference> found = new ArrayList<>();

  /**
   * @param base what they are relative to; null when all are absolute
   * @param charset encoding of queries
   */
  References(WebAddress base, Charset charset) {
    this.base = base;
    this.charset = charset;
  }

  List<Reference> found() {
    return found;
  }

  void add(String written, String element, ReferenceKind kind, String text, Zone zone) {
    String fragment = AddressParser.fragment(written);
    WebAddress target = null;
    try {
      Optional<WebAddress> resolved = AddressParser.resolve(base, written, charset);
      if (resolved.isPresent()) {
        target = resolved.get();
      } else if (kind == ReferenceKind.LINK && !fragment.isEmpty() && isBare(written)) {
        target = base;
      } else {
        return;
      }
    } catch (InvalidAddressException e) {
      // stays without a target: nothing a browser could open
    }
    String shown = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    found.add(new Reference(target, fragment, written, element, kind, shown, zone));
  }

  private static boolean isBare(String written) {
    return written.strip().startsWith("#");
  }
}
