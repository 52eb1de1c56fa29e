package org.zhengxun.inspector.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengxun.inspector.AccountFacts;
import org.zhengxun.inspector.page.AccountLink;

/** The accounts that the register knows of a site's units. */
final class AccountRegister {
  private final List<AccountFacts> accounts;

  AccountRegister(List<AccountFacts> accounts) {
    this.accounts = accounts;
  }

  /** How an account found on the site stands to the register. */
  enum Match {
    REGISTERED,
    /** An account of its name is registered under another id. */
    MISMATCHING,
    /** Accounts of its platform are registered, none of which can be compared. */
    UNCERTAIN,
    UNREPORTED
  }

  Match match(AccountLink found, String text) {
    List<AccountFacts> ofPlatform =
        accounts.stream()
            .filter(
                account ->
                    account.platform() == null || account.platform().equals(found.platform()))
            .toList();
    if (ofPlatform.stream().anyMatch(account -> is(account, found))) {
      return Match.REGISTERED;
    }
    Optional<AccountFacts> named =
        ofPlatform.stream().filter(account -> isNamed(account, text)).findFirst();
    if (named.isPresent()) {
      return comparable(named.get(), found) ? Match.MISMATCHING : Match.REGISTERED;
    }
    boolean unlike = ofPlatform.stream().allMatch(account -> comparable(account, found));
    return unlike ? Match.UNREPORTED : Match.UNCERTAIN;
  }

  private static boolean is(AccountFacts account, AccountLink found) {
    return found.id().equalsIgnoreCase(account.accountId())
        || links(account).anyMatch(found::equals);
  }

  private static boolean comparable(AccountFacts account, AccountLink found) {
    return links(account).anyMatch(link -> link.form().equals(found.form()));
  }

  private static Stream<AccountLink> links(AccountFacts account) {
    return Stream.of(account.url(), account.qrText())
        .filter(Objects::nonNull)
        .flatMap(text -> AccountLink.of(text).stream());
  }

  private static boolean isNamed(AccountFacts account, String text) {
    return account.name() != null && !account.name().isBlank() && text.contains(account.name());
  }
}
