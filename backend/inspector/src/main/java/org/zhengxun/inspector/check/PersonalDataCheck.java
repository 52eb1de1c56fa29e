package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.Passages;
import org.zhengxun.inspector.page.PersonalNumber;
import org.zhengxun.inspector.page.PersonalNumber.Kind;
import org.zhengxun.inspector.page.PersonalNumbers;
import org.zhengxun.inspector.report.Finding;

/**
 * X005: numbers of persons in public text. Only masked numbers are ever kept or told. Mobile
 * numbers count in lists of names only: an office's contact is no personal data.
 */
final class PersonalDataCheck implements Check {
  private static final String RULE = "X005";
  private static final int LEAST_MOBILES = 3;
  private static final int SHOWN = 5;
  private static final int MOST_KEPT = 2_000;
  private static final int BEFORE = 24;

  private static final Pattern LIST = Pattern.compile("公示|名单|花名册|身份证|一览表|登记表|汇总表");
  private static final Pattern PERSON = Pattern.compile("姓名|户主|考生|申请人|受益人|参保人|学生|患者|家长|农户");
  private static final Pattern DIRECTORY =
      Pattern.compile("单位名称|机构名称|企业名称|公司名称|科室|服务电话|咨询电话|值班电话|办公电话|办公地址|网点|门店|联系单位|责任单位");
  private static final Pattern ACCOUNT = Pattern.compile("卡号|账号|帐号|一卡通|银行卡|账户|帐户|开户");
  private static final Pattern OFFICE_ACCOUNT =
      Pattern.compile(
          "(户名|开户名|账户名称|收款单位|收款人|账户|专户)[^\\n]{0,20}(公司|局|中心|财政|单位|委员会|政府|国库|专户|院|学校)|专户|国库|缴款|募捐|捐款");
  private static final Pattern CODE = Pattern.compile("信用代码|组织机构代码|统一代码|流水号|订单号|项目代码|文号");

  private final List<Leak> leaks = new ArrayList<>();
  private int pages;

  /**
   * @param element where the first of them stands
   * @param masked the first masked numbers
   */
  private record Leak(PageDigest page, Kind kind, String element, int count, List<String> masked) {}

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    pages++;
    List<PersonalNumber> numbers = PersonalNumbers.in(page.text());
    if (numbers.isEmpty() || leaks.size() >= MOST_KEPT) {
      return;
    }
    Map<Kind, List<PersonalNumber>> byKind = new EnumMap<>(Kind.class);
    Set<String> distinct = new HashSet<>();
    boolean accounts = tellsAccounts(numbers, page.text());
    for (PersonalNumber number : numbers) {
      boolean first = distinct.add(page.text().substring(number.start(), number.end()));
      if (first && isPersonal(number, page.text(), accounts)) {
        byKind.computeIfAbsent(number.kind(), kind -> new ArrayList<>()).add(number);
      }
    }
    byKind.forEach((kind, found) -> note(page, kind, found));
  }

  private void note(Page page, Kind kind, List<PersonalNumber> found) {
    if (kind == Kind.MOBILE && (found.size() < LEAST_MOBILES || !isListOfNames(page.text()))) {
      return;
    }
    List<String> shown = found.stream().limit(SHOWN).map(PersonalNumber::masked).toList();
    String element = new Passages(page).element(found.getFirst().start());
    leaks.add(new Leak(page.digest(), kind, element, found.size(), shown));
  }

  /** Whether the text speaks of accounts of people; asked once a page, and only for cards. */
  private static boolean tellsAccounts(List<PersonalNumber> numbers, String text) {
    return numbers.stream().anyMatch(number -> number.kind() == Kind.BANK_CARD)
        && ACCOUNT.matcher(text).find()
        && !OFFICE_ACCOUNT.matcher(text).find();
  }

  private static boolean isPersonal(PersonalNumber number, String text, boolean accounts) {
    String before = text.substring(Math.max(0, number.start() - BEFORE), number.start());
    return switch (number.kind()) {
      case IDENTITY -> !CODE.matcher(before).find();
      case MOBILE -> true;
      case BANK_CARD -> accounts && !CODE.matcher(before).find();
    };
  }

  private static boolean isListOfNames(String text) {
    return LIST.matcher(text).find()
        && PERSON.matcher(text).find()
        && !DIRECTORY.matcher(text).find();
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (pages == 0) {
      findings.noData(RULE);
    }
    if (leaks.size() >= MOST_KEPT) {
      findings.note(RULE, "含个人信息的页面过多，只列出前 %d 个".formatted(MOST_KEPT));
    }
    leaks.forEach(leak -> findings.add(finding(leak)));
  }

  private static Finding finding(Leak leak) {
    double confidence =
        switch (leak.kind()) {
          case IDENTITY -> 0.9;
          case BANK_CARD -> 0.6;
          case MOBILE -> 0.5;
        };
    String reason = "公开内容含%s %d 个".formatted(leak.kind().label(), leak.count());
    String shown = String.join("、", leak.masked());
    return Finding.candidate(RULE, reason, confidence)
        .on(leak.page(), shown)
        .element(leak.element())
        .text(shown)
        .subject(leak.kind().name())
        .build();
  }
}
