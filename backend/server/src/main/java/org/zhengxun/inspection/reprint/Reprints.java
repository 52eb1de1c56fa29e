package org.zhengxun.inspection.reprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Scope;

/** The lists of what has to be reprinted, one a campaign. */
@ApplicationScoped
public class Reprints {
  private final EntityManager entities;
  private final CampaignRepository campaigns;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  Reprints(
      EntityManager entities,
      CampaignRepository campaigns,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.entities = entities;
    this.campaigns = campaigns;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public ReprintsView get(UUID campaignId) {
    Campaign campaign = campaigns.get(campaignId);
    return view(campaign, find(campaignId).orElseGet(() -> new CampaignReprints(campaign)));
  }

  /** Puts another list in place of the one that the caller saw; runs begun later go by it. */
  @Transactional
  @Audited("campaign.reprints")
  public ReprintsView change(UUID campaignId, int seen, NewReprints data) {
    Campaign campaign = campaigns.toChange(campaignId);
    audit.subject("campaign", campaignId, campaign.title());
    campaign.requireOpen();
    List<ReprintItem> items = checked(data.items());
    CampaignReprints list = find(campaignId).orElse(null);
    SeenRow.requireStill(seen, list == null ? 0 : list.version(), "转载清单已被他人修改，请刷新后再办理");
    boolean first = list == null;
    list = first ? new CampaignReprints(campaign) : list;
    list.change(items, clock.instant(), scope.actor().personName());
    if (first) {
      entities.persist(list);
    }
    String words = items.size() + " 条";
    campaigns.record(campaign, "修改转载清单，" + words);
    audit.detail(words);
    return view(campaign, list);
  }

  /** What a campaign's sites have to reprint. */
  public List<ReprintItem> of(UUID campaignId) {
    return find(campaignId).map(CampaignReprints::items).orElse(List.of());
  }

  private Optional<CampaignReprints> find(UUID campaignId) {
    return Optional.ofNullable(entities.find(CampaignReprints.class, campaignId));
  }

  private ReprintsView view(Campaign campaign, CampaignReprints list) {
    boolean own = campaign.orgId().equals(scope.actor().orgId());
    return new ReprintsView(
        list.items(),
        list.version(),
        list.editedAt(),
        list.editedByName(),
        own && !campaign.state().over());
  }

  private static List<ReprintItem> checked(List<ReprintItem> typed) {
    Map<String, Integer> places = new HashMap<>();
    List<ReprintItem> items = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      ReprintItem item = typed.get(i);
      String title = item.title().strip();
      Integer earlier = places.putIfAbsent(title, i + 1);
      if (earlier != null) {
        throw Problem.invalid("items", "第 %d 条与第 %d 条标题相同".formatted(i + 1, earlier));
      }
      items.add(new ReprintItem(title, address(item.source(), i + 1), item.due()));
    }
    return items;
  }

  private static String address(String typed, int place) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return AddressParser.parse(typed.strip()).toUri().toString();
    } catch (InvalidAddressException e) {
      throw Problem.invalid("items", "第 %d 条的原文网址有误：%s".formatted(place, e.getMessage()));
    }
  }
}
