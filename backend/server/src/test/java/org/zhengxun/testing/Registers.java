package org.zhengxun.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.UUID;
import org.zhengxun.tenancy.Organisation;

/** Puts sites and accounts into the register without its procedures. */
@ApplicationScoped
public class Registers {
  private final World world;
  private final EntityManager entities;

  Registers(World world, EntityManager entities) {
    this.world = world;
    this.entities = entities;
  }

  /** A department site without a code. */
  public UUID site(Organisation unit, String homePage) {
    return site(unit, new Site(unit.name() + "网站", null, "DEPARTMENT", homePage, null, null));
  }

  public UUID site(Organisation unit, Site site) {
    UUID id = UUID.randomUUID();
    world.asSystem(
        () ->
            entities
                .createNativeQuery(
                    "insert into website (id, org_id, supervisor_id, name, code, type, domain,"
                        + " home_url, icp, public_security, state, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NORMAL', now())")
                .setParameter(1, id)
                .setParameter(2, unit.id())
                .setParameter(3, unit.parentId())
                .setParameter(4, site.name)
                .setParameter(5, site.code)
                .setParameter(6, site.type)
                .setParameter(7, URI.create(site.homePage).getHost())
                .setParameter(8, site.homePage)
                .setParameter(9, site.icp)
                .setParameter(10, site.publicSecurity)
                .executeUpdate());
    return id;
  }

  public UUID account(Organisation unit, Account account) {
    UUID id = UUID.randomUUID();
    world.asSystem(
        () ->
            entities
                .createNativeQuery(
                    "insert into account (id, org_id, supervisor_id, name, code, platform,"
                        + " sub_type, url, state, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'NORMAL', now())")
                .setParameter(1, id)
                .setParameter(2, unit.id())
                .setParameter(3, unit.parentId())
                .setParameter(4, account.name)
                .setParameter(5, account.code)
                .setParameter(6, account.platform)
                .setParameter(7, account.subType)
                .setParameter(8, account.url)
                .executeUpdate());
    return id;
  }

  /** A row of the website register. */
  public record Site(
      String name, String code, String type, String homePage, String icp, String publicSecurity) {}

  /** A row of the register of accounts. */
  public record Account(String name, String code, String platform, String subType, String url) {
    public Account(String name, String code, String platform, String subType) {
      this(name, code, platform, subType, null);
    }
  }
}
