package org.zhengxun.inspector.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.WebAddress;

/**
 * An address that leads to an account or mini-program of a platform.
 *
 * @param platform its name as in the table of platforms
 * @param form the kind of address: ids of different forms cannot be compared
 * @param id what tells the account from others of that form
 */
public record AccountLink(String platform, String form, String id) {
  private static final Map<String, List<Form>> FORMS = read();

  private record Form(String platform, String host, Pattern id) {}

  /** The account an address leads to; empty for any other address, such as one that shares. */
  public static Optional<AccountLink> of(WebAddress address) {
    for (Form form : FORMS.getOrDefault(address.host(), List.of())) {
      Matcher id = form.id().matcher(address.target());
      if (id.find()) {
        return Optional.of(
            new AccountLink(form.platform(), form.host() + form.id().pattern(), id.group(1)));
      }
    }
    return Optional.empty();
  }

  /** The account that a text, such as that of a QR code, leads to. */
  public static Optional<AccountLink> of(String text) {
    try {
      return text.isBlank() ? Optional.empty() : of(AddressParser.parse(text.strip()));
    } catch (InvalidAddressException e) {
      return Optional.empty();
    }
  }

  private static Map<String, List<Form>> read() {
    try (InputStream in = AccountLink.class.getResourceAsStream("platforms.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, List<Form>> forms = new HashMap<>();
      for (String line : lines.lines().skip(1).toList()) {
        String[] cells = line.split("\\|", 3);
        Form form = new Form(cells[0], cells[1], Pattern.compile(cells[2]));
        for (String prefix : List.of("", "www.", "m.")) {
          forms.computeIfAbsent(prefix + form.host(), host -> new ArrayList<>()).add(form);
        }
      }
      return Map.copyOf(forms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
