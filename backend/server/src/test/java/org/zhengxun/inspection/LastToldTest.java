package org.zhengxun.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

/** What an area told last of all its sites and accounts. */
@ApiTest
class LastToldTest {
  private static final Instant FEBRUARY = Instant.parse("2025-02-20T01:00:00Z");
  private static final Instant MAY = Instant.parse("2025-05-20T01:00:00Z");
  private static final Instant JUNE = Instant.parse("2025-06-20T01:00:00Z");

  @Inject World world;
  @Inject EntityManager entities;
  @Inject CampaignRepository campaigns;

  private Organisation city;

  @BeforeEach
  void aCity() {
    city = world.city();
  }

  @Test
  void isTheCensusClosedLast() {
    assertThat(told()).isNull();
    UUID second = campaign(CampaignKind.CENSUS, MAY);
    campaign(CampaignKind.CENSUS, FEBRUARY);
    assertThat(told()).isEqualTo(second);
  }

  @Test
  void isNotALaterSample() {
    UUID census = campaign(CampaignKind.CENSUS, FEBRUARY);
    campaign(CampaignKind.LIST, MAY);
    assertThat(told()).isEqualTo(census);
  }

  @Test
  void isNotALaterCensusStillOpen() {
    UUID census = campaign(CampaignKind.CENSUS, FEBRUARY);
    campaign(CampaignKind.CENSUS, null);
    assertThat(told()).isEqualTo(census);
  }

  private UUID told() {
    return world.asSystem(() -> campaigns.lastTold(city.id()).orElse(null));
  }

  private UUID campaign(CampaignKind kind, Instant closed) {
    return world.asSystem(
        () -> {
          Campaign campaign =
              new Campaign(
                  new NewCampaign("检查" + UUID.randomUUID(), 2025, 1, FEBRUARY, kind, null),
                  Actor.system(city),
                  JUNE);
          if (closed != null) {
            campaign.close(closed);
          }
          entities.persist(campaign);
          return campaign.id();
        });
  }
}
