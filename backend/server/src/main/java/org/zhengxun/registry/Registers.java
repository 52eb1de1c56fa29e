package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/** Reads both registers. Only applied baselines and approved filings write them. */
@ApplicationScoped
public class Registers {
  private final RegisterRepository repository;
  private final RegisterHistory history;
  private final OrganisationRepository organisations;
  private final AuditNote audit;
  private final Clock clock;

  Registers(
      RegisterRepository repository,
      RegisterHistory history,
      OrganisationRepository organisations,
      AuditNote audit,
      Clock clock) {
    this.repository = repository;
    this.history = history;
    this.organisations = organisations;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Page<WebsiteView> websites(PageRequest page, WebsiteFilter filter) {
    Function<UUID, String> names = names();
    Function<UUID, String> offices = offices();
    return repository.websites(page, filter).map(w -> WebsiteView.of(w, names, offices));
  }

  @Transactional
  public Page<AccountView> accounts(PageRequest page, AccountFilter filter) {
    Function<UUID, String> names = names();
    Function<UUID, String> offices = offices();
    return repository.accounts(page, filter).map(a -> AccountView.of(a, names, offices));
  }

  @Transactional
  public WebsiteView website(UUID id) {
    return WebsiteView.of(
        repository.website(id).orElseThrow(() -> Problem.notFound("网站")), names(), offices());
  }

  @Transactional
  public AccountView account(UUID id) {
    return AccountView.of(
        repository.account(id).orElseThrow(() -> Problem.notFound("账号")), names(), offices());
  }

  @Transactional
  public List<RegisterHistory.Version> websiteHistory(UUID id) {
    Website website = repository.website(id).orElseThrow(() -> Problem.notFound("网站"));
    return history.of("website", website.id());
  }

  @Transactional
  public List<RegisterHistory.Version> accountHistory(UUID id) {
    Account account = repository.account(id).orElseThrow(() -> Problem.notFound("账号"));
    return history.of("account", account.id());
  }

  @Transactional
  @Audited("website.export")
  public Export exportWebsites(PageRequest page, WebsiteFilter filter) {
    List<Website> rows = repository.websites(page.whole(), filter).items();
    audit.subject("website", null, "网站名录");
    audit.detail(rows.size() + " 条");
    return WebsiteSheet.export(rows.stream().map(Website::data).toList(), names());
  }

  @Transactional
  @Audited("account.export")
  public Export exportAccounts(PageRequest page, AccountFilter filter) {
    List<Account> rows = repository.accounts(page.whole(), filter).items();
    audit.subject("account", null, "新媒体名录");
    audit.detail(rows.size() + " 条");
    return AccountSheet.export(rows.stream().map(Account::data).toList(), names());
  }

  /** File name of an export, with the business date. */
  String fileName(String register) {
    return register + java.time.LocalDate.now(clock) + ".xlsx";
  }

  private Function<UUID, String> names() {
    return called(Organisation::name);
  }

  /** An area supervises by its office, e.g. 宜君县人民政府办公室. */
  private Function<UUID, String> offices() {
    return called(Organisation::officeName);
  }

  private Function<UUID, String> called(Function<Organisation, String> word) {
    Map<UUID, String> known = new HashMap<>();
    return id ->
        id == null ? null : known.computeIfAbsent(id, i -> word.apply(organisations.get(i)));
  }
}
