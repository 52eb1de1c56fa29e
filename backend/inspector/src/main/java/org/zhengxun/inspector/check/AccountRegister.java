package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengxun.inspector.AccountFacts;
import org.zhengxun.inspector.page.AccountLink;

/**
 * The accounts that the register knows: those of a site's units, and those of others, which the
 * site may show as well.
 */
final class AccountRegister {
  private final List<AccountFacts> own;
  private final List<AccountFacts> all;
  private final Set<AccountLink> links;

  AccountRegister(List<AccountFacts> own, List<AccountFacts> others) {
    this.own = own;
    all = new ArrayList<>(own);
    all.addAll(others);
    links = all.stream().flatMap(AccountRegister::links).collect(Collectors.toSet());
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
    if (links.contains(found) || all.stream().anyMatch(account -> isOf(account, found))) {
      return Match.REGISTERED;
    }
    // The site's own come first: under one name they are the ones meant.
    Optional<AccountFacts> named =
        all.stream().filter(account -> mayBe(account, found) && isNamed(account, text)).findFirst();
    if (named.isPresent()) {
      return comparable(named.get(), found) ? Match.MISMATCHING : Match.REGISTERED;
    }
    boolean unlike =
        own.stream()
            .filter(account -> mayBe(account, found))
            .allMatch(account -> comparable(account, found));
    return unlike ? Match.UNREPORTED : Match.UNCERTAIN;
  }

  private static boolean mayBe(AccountFacts account, AccountLink found) {
    return account.platform() == null || account.platform().equals(found.platform());
  }

  private static boolean isOf(AccountFacts account, AccountLink found) {
    return mayBe(account, found) && found.id().equalsIgnoreCase(account.accountId());
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
