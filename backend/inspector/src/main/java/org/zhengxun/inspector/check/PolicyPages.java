package org.zhengxun.inspector.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

/**
 * The policy documents and interpretations of a site and how they refer to each other. The links of
 * each page are gone over once.
 */
final class PolicyPages {
  private static final Pattern INTERPRETS = Pattern.compile("解读|一图读懂|图解|一图看懂");
  private static final Pattern PERSONNEL = Pattern.compile("任免|任职|免职|职务的通知");
  private static final Pattern DOCUMENT_LINK =
      Pattern.compile("《[^》]+》|政策原文|文件原文|原文链接|相关(文件|政策)|(通知|意见|办法|规定|条例|方案|规划|细则|决定)(》|（.*）)?$");
  private static final Pattern CITED = Pattern.compile("《([^《》]{4,})》");
  private static final Pattern AROUND_CORE = Pattern.compile("^.*关于(印发)?|的通知$");

  /** Some templates give every page the title of the site. */
  private static final Pattern SITE =
      Pattern.compile("[^-_|—《》]*(网站|门户|门户网|人民政府|政府网|信息网|政务网|官网|首页)\\s*");

  private static final int SHORTEST_CORE = 6;

  private final Map<String, PageDigest> policies = new LinkedHashMap<>();
  private final Map<String, Interpretation> interpretations = new LinkedHashMap<>();
  private final TitleIndex<PageDigest> byCore = new TitleIndex<>();
  private final TitleIndex<PageDigest> byLongCore = new TitleIndex<>();
  private final Set<String> interpreted = new HashSet<>();
  private final Map<String, Set<String>> waysBack = new HashMap<>();

  /** What an interpretation leads to. */
  private static final class Interpretation {
    private final PageDigest page;
    private boolean linksToDocument;
    private PageDigest policy;

    Interpretation(PageDigest page) {
      this.page = page;
    }
  }

  PolicyPages(Inspected site) {
    for (PageDigest page : site.crawl().pages(PageKind.CONTENT)) {
      sort(page, site.columns().typeOfItem(page));
    }
    interpretations.values().forEach(this::readLinks);
    policies.forEach(this::readWaysBack);
  }

  private void sort(PageDigest page, ColumnType type) {
    String title = title(page);
    String key = PageKey.page(page.address());
    if (INTERPRETS.matcher(title).find() || type == ColumnType.INTERPRETATION) {
      interpretations.put(key, new Interpretation(page));
    } else if (type == ColumnType.POLICY && !PERSONNEL.matcher(title).find()) {
      policies.put(key, page);
      String core = core(title);
      byCore.add(core, page);
      if (core.length() >= SHORTEST_CORE) {
        byLongCore.add(core, page);
      }
    }
  }

  private void readLinks(Interpretation interpretation) {
    for (Entry link : interpretation.page.bodyLinks()) {
      String key = PageKey.page(link.target());
      PageDigest policy = policies.get(key);
      if (policy != null) {
        interpretation.policy = interpretation.policy == null ? policy : interpretation.policy;
        interpreted.add(key);
      }
      interpretation.linksToDocument |= policy != null || isDocument(link, key);
    }
    List<PageDigest> named = named(title(interpretation.page));
    named.forEach(policy -> interpreted.add(PageKey.page(policy.address())));
    if (interpretation.policy == null && !named.isEmpty()) {
      interpretation.policy = named.getFirst();
    }
  }

  private void readWaysBack(String key, PageDigest policy) {
    Set<String> leads = new HashSet<>();
    for (Entry link : policy.bodyLinks()) {
      String target = PageKey.page(link.target());
      boolean known = interpretations.containsKey(target);
      if (known) {
        leads.add(target);
      }
      if (known || INTERPRETS.matcher(link.text()).find()) {
        interpreted.add(key);
      }
    }
    waysBack.put(key, leads);
  }

  private boolean isDocument(Entry link, String key) {
    return !interpretations.containsKey(key)
        && !INTERPRETS.matcher(link.text()).find()
        && DOCUMENT_LINK.matcher(link.text().strip()).find();
  }

  /** The documents a title names: in title marks, or by their whole core. */
  private List<PageDigest> named(String title) {
    Matcher cited = CITED.matcher(title);
    while (cited.find()) {
      List<PageDigest> found = byCore.related(cited.group(1));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return byLongCore.standingIn(title);
  }

  /** 县政府关于印发《某某办法》的通知 is about 某某办法. */
  private static String core(String title) {
    return cited(title).orElseGet(() -> AROUND_CORE.matcher(title).replaceAll(""));
  }

  /** The first document a title names in title marks. */
  static Optional<String> cited(String title) {
    Matcher cited = CITED.matcher(title);
    return cited.find() ? Optional.of(cited.group(1)) : Optional.empty();
  }

  /** By its label, else its title; by its heading where the title names the site alone. */
  static String title(PageDigest page) {
    String label = page.labels().get("ArticleTitle");
    if (!label.isEmpty()) {
      return label;
    }
    boolean ofSite = SITE.matcher(page.title()).matches();
    return ofSite && !page.heading().isEmpty() && !SITE.matcher(page.heading()).matches()
        ? page.heading()
        : page.title();
  }

  List<PageDigest> policies() {
    return List.copyOf(policies.values());
  }

  List<PageDigest> interpretations() {
    return interpretations.values().stream().map(interpretation -> interpretation.page).toList();
  }

  /** True when the interpretation leads to a policy document, here or elsewhere. */
  boolean linksToPolicy(PageDigest interpretation) {
    return interpretations.get(PageKey.page(interpretation.address())).linksToDocument;
  }

  /** The document an interpretation is about: the one it links to, else the one its title names. */
  Optional<PageDigest> policyOf(PageDigest interpretation) {
    return Optional.ofNullable(interpretations.get(PageKey.page(interpretation.address())).policy);
  }

  /** True when the document leads to the interpretation. */
  boolean leadsBack(PageDigest policy, PageDigest interpretation) {
    return waysBack
        .get(PageKey.page(policy.address()))
        .contains(PageKey.page(interpretation.address()));
  }

  /** True when some interpretation of the document is to be found. */
  boolean isInterpreted(PageDigest policy) {
    return interpreted.contains(PageKey.page(policy.address()));
  }
}
