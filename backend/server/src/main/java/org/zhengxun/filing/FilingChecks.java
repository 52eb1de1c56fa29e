package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengxun.registry.AccountData;
import org.zhengxun.registry.Platform;
import org.zhengxun.registry.Platforms;
import org.zhengxun.registry.RegisterRepository;

/** Compares a filing with the register (domain rules a machine can check at filing). */
@ApplicationScoped
class FilingChecks {
  private static final String NEW_MEDIA_OPINION = "国办发〔2018〕123号";

  private final RegisterRepository register;
  private final FilingRepository filings;
  private final Platforms platforms;
  private final Clock clock;

  FilingChecks(
      RegisterRepository register, FilingRepository filings, Platforms platforms, Clock clock) {
    this.register = register;
    this.filings = filings;
    this.platforms = platforms;
    this.clock = clock;
  }

  List<Check> of(Filing filing) {
    AccountForm form = filing.form();
    List<AccountData> accounts =
        register.accountsOf(filing.orgId()).stream()
            .filter(a -> !a.id().equals(filing.accountId()))
            .map(a -> a.data())
            .filter(a -> !a.state().gone())
            .toList();
    List<Check> checks = new ArrayList<>();
    if (form.platform() != null && !form.platform().isBlank()) {
      checks.add(onePerPlatform(filing, accounts));
      checks.add(letters(form.platform()));
    }
    if (form.shownCertifiedBody() != null) {
      checks.add(certifiedBody(filing));
    }
    if (form.name() != null && !form.name().isBlank()) {
      checks.add(names(form, accounts));
    }
    if (form.openedOn() != null && form.openedOn().isAfter(LocalDate.now(clock))) {
      checks.add(Check.confirm("OPENED_ON", "开通日期 " + form.openedOn() + " 晚于今天", null));
    }
    sameLink(form, accounts).ifPresent(checks::add);
    return checks;
  }

  private Check onePerPlatform(Filing filing, List<AccountData> accounts) {
    AccountForm form = filing.form();
    List<String> others =
        new ArrayList<>(
            accounts.stream()
                .filter(a -> a.platform().equals(form.platform()))
                .map(a -> "「" + a.name() + "」")
                .toList());
    filings.running(filing.orgId()).stream()
        .filter(f -> !f.id().equals(filing.id()) && form.platform().equals(f.platform()))
        .forEach(f -> others.add("「" + f.subject() + "」（在办备案）"));
    if (others.isEmpty()) {
      return Check.ok("ONE_PER_PLATFORM", "本单位在" + form.platform() + "平台仅此一个账号");
    }
    String found = "本单位在" + form.platform() + "平台已有" + String.join("、", others);
    String basis = NEW_MEDIA_OPINION + "：一个单位原则上在同一平台只开设一个账号";
    boolean stated = form.secondReason() != null && !form.secondReason().isBlank();
    return stated
        ? Check.confirm("ONE_PER_PLATFORM", found + "，再开设的理由：" + form.secondReason().strip(), basis)
        : new Check("ONE_PER_PLATFORM", Check.Result.FAULT, found + "，确需再开设的须写明理由", basis);
  }

  /** Another account of the unit under the same link: one of the two is mistaken. */
  private static Optional<Check> sameLink(AccountForm form, List<AccountData> accounts) {
    return accounts.stream()
        .filter(a -> a.url() != null && form.url() != null && a.url().equals(form.url().strip()))
        .findFirst()
        .map(
            a ->
                Check.confirm(
                    "SAME_LINK", "访问链接与本单位" + a.platform() + "「" + a.name() + "」相同", null));
  }

  private static Check certifiedBody(Filing filing) {
    String body = filing.form().shownCertifiedBody();
    return body.equals(filing.unitName())
        ? Check.ok("CERTIFIED_BODY", "认证主体与主办单位一致")
        : Check.confirm(
            "CERTIFIED_BODY",
            "认证主体“" + body + "”与主办单位“" + filing.unitName() + "”不一致",
            NEW_MEDIA_OPINION + "：谁开设、谁主办");
  }

  private static Check names(AccountForm form, List<AccountData> accounts) {
    String different =
        accounts.stream()
            .filter(a -> !a.name().equals(form.name().strip()))
            .map(a -> a.platform() + "「" + a.name() + "」")
            .collect(Collectors.joining("、"));
    if (different.isEmpty()) {
      return Check.ok("NAMES", accounts.isEmpty() ? "本单位没有其他账号，名称无需比对" : "账号名称与本单位其他平台账号一致");
    }
    return Check.confirm(
        "NAMES", "账号名称与本单位" + different + "不同名", NEW_MEDIA_OPINION + "：原则上各平台名称应当一致");
  }

  private Check letters(String platform) {
    boolean known =
        platforms.find(platform).map(Platform::letters).filter(l -> !l.isBlank()).isPresent();
    return known
        ? Check.ok("LETTERS", "同意后自动生成政务新媒体标识码")
        : Check.confirm("LETTERS", platform + "尚未设定字母码，同意后标识码暂缺（待赋码），系统管理员设定字母码后自动赋码", null);
  }
}
