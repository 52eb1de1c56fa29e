package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengxun.inspector.crawl.PageKey;
import org.zhengxun.inspector.page.ColumnType;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;

/** The policy documents and interpretations of a site and how they refer to each other. */
final class PolicyPages {
  private static final Pattern INTERPRETS = Pattern.compile("解读|一图读懂|图解|一图看懂");
  private static final Pattern PERSONNEL = Pattern.compile("任免|任职|免职|职务的通知");
  private static final Pattern DOCUMENT_LINK =
      Pattern.compile("《[^》]+》|政策原文|文件原文|原文链接|相关(文件|政策)|(通知|意见|办法|规定|条例|方案|规划|细则|决定)(》|（.*）)?$");
  private static final Pattern CITED = Pattern.compile("《([^》]{4,})》");

  private final List<PageDigest> policies = new ArrayList<>();
  private final List<PageDigest> interpretations = new ArrayList<>();
  private final Map<String, PageDigest> policyByKey = new HashMap<>();
  private final Set<String> interpretationKeys = new HashSet<>();

  PolicyPages(Inspected site) {
    for (PageDigest page : site.crawl().pages(PageKind.CONTENT)) {
      ColumnType type = site.columns().typeOfItem(page);
      boolean interprets = INTERPRETS.matcher(title(page)).find();
      if (interprets || type == ColumnType.INTERPRETATION) {
        interpretations.add(page);
        interpretationKeys.add(PageKey.page(page.address()));
      } else if (type == ColumnType.POLICY && !PERSONNEL.matcher(title(page)).find()) {
        policies.add(page);
        policyByKey.put(PageKey.page(page.address()), page);
      }
    }
  }

  List<PageDigest> policies() {
    return policies;
  }

  List<PageDigest> interpretations() {
    return interpretations;
  }

  static String title(PageDigest page) {
    String label = page.labels().get("ArticleTitle");
    return label.isEmpty() ? page.title() : label;
  }

  /** True when the interpretation leads to a policy document, here or elsewhere. */
  boolean linksToPolicy(PageDigest interpretation) {
    return interpretation.bodyLinks().stream()
        .anyMatch(link -> policyByKey.containsKey(PageKey.page(link.target())) || isDocument(link));
  }

  private boolean isDocument(Entry link) {
    return !interpretationKeys.contains(PageKey.page(link.target()))
        && !INTERPRETS.matcher(link.text()).find()
        && DOCUMENT_LINK.matcher(link.text().strip()).find();
  }

  /** The document an interpretation is about: the one it links to, else the one its title names. */
  Optional<PageDigest> policyOf(PageDigest interpretation) {
    return interpretation.bodyLinks().stream()
        .map(link -> policyByKey.get(PageKey.page(link.target())))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .or(() -> policies.stream().filter(policy -> names(interpretation, policy)).findFirst());
  }

  /** True when the title of the interpretation names the document. */
  static boolean names(PageDigest interpretation, PageDigest policy) {
    String own = core(title(policy));
    Matcher cited = CITED.matcher(title(interpretation));
    while (cited.find()) {
      String name = cited.group(1);
      if (own.contains(name) || name.contains(own)) {
        return true;
      }
    }
    return own.length() >= 6 && title(interpretation).contains(own);
  }

  /** 县政府关于印发《某某办法》的通知 is about 某某办法. */
  private static String core(String title) {
    Matcher cited = CITED.matcher(title);
    return cited.find() ? cited.group(1) : title.replaceAll("^.*关于(印发)?|的通知$", "");
  }

  static boolean links(PageDigest from, PageDigest to) {
    String key = PageKey.page(to.address());
    return from.bodyLinks().stream().anyMatch(link -> PageKey.page(link.target()).equals(key));
  }

  /** True when some interpretation of the document is to be found. */
  boolean isInterpreted(PageDigest policy) {
    boolean leadsThere =
        policy.bodyLinks().stream()
            .anyMatch(
                link ->
                    interpretationKeys.contains(PageKey.page(link.target()))
                        || INTERPRETS.matcher(link.text()).find());
    return leadsThere
        || interpretations.stream()
            .anyMatch(
                interpretation -> links(interpretation, policy) || names(interpretation, policy));
  }
}
