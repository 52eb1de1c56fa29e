package org.zhengxun.inspector.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengxun.inspector.AccountFacts;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.evidence.Sources;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.AccountLink;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.ReferenceKind;
import org.zhengxun.inspector.page.Zone;
import org.zhengxun.inspector.qr.QrCodes;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.url.WebAddress;

/**
 * X006: accounts and mini-programs that the site links to or shows as QR codes, compared with the
 * register. What an article cites is no account of the site's own.
 */
final class AccountsCheck implements Check {
  private static final String RULE = "X006";
  private static final int MOST_PICTURES = 20;
  private static final int MOST_ACCOUNTS = 500;
  private static final Pattern LIKELY =
      Pattern.compile(
          "二维码|扫一扫|扫码|微信|公众号|小程序|视频号|ewm|erweima|qr[-_]?(code)?|weixin|wechat|(^|[/_-])wx",
          Pattern.CASE_INSENSITIVE);

  private final List<AccountFacts> registered;
  private final List<AccountFacts> others;
  private final Map<AccountLink, Found> found = new LinkedHashMap<>();
  private final Map<WebAddress, Shown> pictures = new LinkedHashMap<>();
  private int pages;
  private int unreadable;

  /**
   * @param registered the accounts of the site's units; null when they are not known
   * @param others those of other units
   */
  AccountsCheck(List<AccountFacts> registered, List<AccountFacts> others) {
    this.registered = registered;
    this.others = others;
  }

  private record Found(
      WebAddress address, String text, PageDigest first, PageTally pages, Evidence evidence) {}

  private record Shown(String text, PageDigest first, PageTally pages) {}

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    pages++;
    Set<Object> here = new java.util.HashSet<>();
    for (Reference reference : page.references()) {
      boolean cited = reference.zone() == Zone.BODY && page.digest().kind() == PageKind.CONTENT;
      if (reference.target() == null || cited) {
        continue;
      }
      if (reference.isLink()) {
        AccountLink.of(reference.target())
            .filter(here::add)
            .ifPresent(account -> link(account, reference, page.digest()));
      } else if (isLikelyCode(reference) && here.add(reference.target())) {
        picture(reference, page.digest());
      }
    }
  }

  private static boolean isLikelyCode(Reference reference) {
    return reference.kind() == ReferenceKind.RESOURCE
        && reference.element().startsWith("img")
        && (LIKELY.matcher(reference.text()).find()
            || LIKELY.matcher(reference.target().path()).find());
  }

  private void link(AccountLink account, Reference link, PageDigest page) {
    if (!found.containsKey(account) && found.size() < MOST_ACCOUNTS) {
      Evidence evidence = page.source().showing(link.text());
      found.put(account, new Found(link.target(), link.text(), page, new PageTally(), evidence));
    }
    if (found.containsKey(account)) {
      found.get(account).pages().add(page.address());
    }
  }

  private void picture(Reference image, PageDigest page) {
    if (!pictures.containsKey(image.target()) && pictures.size() < MOST_PICTURES) {
      pictures.put(image.target(), new Shown(image.text(), page, new PageTally()));
    }
    if (pictures.containsKey(image.target())) {
      pictures.get(image.target()).pages().add(page.address());
    }
  }

  @Override
  public void ask(Crawl crawl, Visits visits) {
    pictures.forEach(
        (address, shown) ->
            visits
                .resource(address)
                .filter(Fetched::opened)
                .ifPresent(picture -> read(address, shown, picture)));
  }

  private void read(WebAddress address, Shown shown, Fetched picture) {
    if (!QrCodes.knows(picture.body())) {
      unreadable++;
      return;
    }
    QrCodes.read(picture.body())
        .ifPresent(
            text ->
                AccountLink.of(text)
                    .ifPresent(
                        account ->
                            found.putIfAbsent(
                                account,
                                new Found(
                                    address,
                                    shown.text(),
                                    shown.first(),
                                    shown.pages(),
                                    Sources.of(picture).showing("二维码内容：" + text)))));
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (pages == 0) {
      findings.noData(RULE);
      return;
    }
    if (unreadable > 0) {
      findings.unproven(RULE, "%d 张疑似二维码的图片格式不能识别".formatted(unreadable));
    }
    if (registered == null) {
      findings.noData(RULE, "没有登记的账号可以核对，网站链接或展示的账号 %d 个".formatted(found.size()));
      return;
    }
    AccountRegister register = new AccountRegister(registered, others);
    found.forEach((account, where) -> judge(account, where, register, findings));
  }

  private static void judge(
      AccountLink account, Found where, AccountRegister register, Findings findings) {
    String named = where.text().isBlank() ? account.id() : where.text();
    switch (register.match(account, where.text())) {
      case REGISTERED -> {}
      case MISMATCHING -> add("%s账号“%s”与登记的账号不一致", 0.8, account, where, named, findings);
      case UNCERTAIN -> add("%s账号“%s”未能与登记的账号对应", 0.3, account, where, named, findings);
      case UNREPORTED -> add("%s账号“%s”没有登记，疑似漏报", 0.7, account, where, named, findings);
    }
  }

  private static void add(
      String reason,
      double confidence,
      AccountLink account,
      Found where,
      String named,
      Findings findings) {
    findings.add(
        Finding.candidate(RULE, reason.formatted(account.platform(), named), confidence)
            .at(where.address(), where.first().address())
            .text(named)
            .subject(account.platform() + " " + account.id())
            .standsOn(where.pages())
            .evidence(where.evidence())
            .build());
  }
}
