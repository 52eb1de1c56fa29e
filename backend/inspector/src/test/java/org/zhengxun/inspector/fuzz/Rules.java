package org.zhengxun.inspector.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** What holds of all that is read, whatever was put in. */
final class Rules {
  /** Two characters of a list of pictures make a reference. */
  private static final int SHORTEST_REFERENCE = 2;

  private Rules() {}

  static String references(List<Reference> references, byte[] input) {
    assertThat(references.size())
        .as("references")
        .isLessThanOrEqualTo(1 + input.length / SHORTEST_REFERENCE);
    StringBuilder said = new StringBuilder();
    for (Reference reference : references) {
      if (reference.target() != null) {
        address(reference.target());
      }
      assertThat(reference.text().length()).isLessThanOrEqualTo(80);
      said.append(reference.element()).append(' ').append(reference.target());
      said.append('#').append(reference.fragment()).append(' ').append(reference.zone());
      said.append(' ').append(reference.written()).append('\n');
    }
    return Integer.toHexString(said.toString().hashCode());
  }

  /** Only what is fetched is an address, and its text is its normal form. */
  static void address(WebAddress address) {
    String text = address.toString();
    if (!text.startsWith("http://") && !text.startsWith("https://")
        || address.host().isEmpty()
        || !AddressParser.parse(text).equals(address)
        || !WebAddress.ofNormalForm(text).host().equals(address.host())) {
      throw new AssertionError("No address in its normal form: " + text);
    }
  }

  static void date(LocalDate date, LocalDate today) {
    if (date != null) {
      assertThat(date).isBetween(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));
    }
    assertThat(today).isNotNull();
  }
}
