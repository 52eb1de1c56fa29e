package org.zhengxun.testing;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.NewOrganisation;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.SystemWork;

/** Builds organisations and people for tests, and signs tokens for them. */
@ApplicationScoped
public class World {
  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static final AtomicInteger AREAS = new AtomicInteger();

  private final OrganisationRepository organisations;
  private final SystemWork system;
  private final EntityManager entities;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private Organisation root;

  World(OrganisationRepository organisations, SystemWork system, EntityManager entities) {
    this.organisations = organisations;
    this.system = system;
    this.entities = entities;
  }

  /** The one root of the test installation. */
  public synchronized Organisation province() {
    if (root == null) {
      root = create(null, Level.PROVINCE, "测试省", "990000");
    }
    return root;
  }

  public Organisation city() {
    return create(province(), Level.CITY, "测试市" + COUNTER.incrementAndGet(), areaCode());
  }

  public Organisation county(Organisation city) {
    return create(city, Level.COUNTY, "测试县" + COUNTER.incrementAndGet(), areaCode());
  }

  public Organisation unit(Organisation parent) {
    return create(parent, Level.UNIT, "测试单位" + COUNTER.incrementAndGet(), null);
  }

  /** A signed bearer token of a person who holds exactly these roles in the organisation. */
  public String token(Organisation org, Role... roles) {
    String names = String.join(",", Arrays.stream(roles).sorted().map(Role::name).toList());
    return tokens.computeIfAbsent(org.id() + names, key -> token(person(org, names)));
  }

  /** A token for someone the identity provider knows and the product may not. */
  public String token(String loginName) {
    return token("subject-" + loginName, loginName);
  }

  /** A token for a subject under a login name that may have changed since. */
  public String token(String subject, String loginName) {
    return Jwt.preferredUserName(loginName)
        .subject(subject)
        .audience("zhengxun")
        .claim("name", "测试人员" + loginName)
        .expiresIn(3600)
        .sign();
  }

  /** Whether a transaction waits for the row of another; asked within one that holds rows. */
  public boolean somebodyWaits() {
    Number waiting =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from pg_stat_activity"
                        + " where pg_backend_pid() = any(pg_blocking_pids(pid))")
                .getSingleResult();
    return waiting.intValue() > 0;
  }

  /** Runs under the system's scope in a transaction of its own. */
  public void asSystem(Runnable work) {
    system.run(Actor.system(), work);
  }

  public <T> T asSystem(java.util.function.Supplier<T> work) {
    return system.call(Actor.system(), work);
  }

  /** Every area has its own; 96 and 97 are left to the tests themselves. */
  private static String areaCode() {
    return "%06d".formatted(980000 + AREAS.incrementAndGet() % 10000);
  }

  private String person(Organisation org, String roles) {
    String login = "test" + COUNTER.incrementAndGet();
    system.run(
        Actor.system(),
        () -> {
          UUID person = UUID.randomUUID();
          entities
              .createNativeQuery("insert into person (id, login_name, name) values (?, ?, ?)")
              .setParameter(1, person)
              .setParameter(2, login)
              .setParameter(3, "测试人员" + login)
              .executeUpdate();
          entities
              .createNativeQuery(
                  "insert into membership (id, person_id, org_id, roles)"
                      + " values (?, ?, ?, string_to_array(?, ','))")
              .setParameter(1, UUID.randomUUID())
              .setParameter(2, person)
              .setParameter(3, org.id())
              .setParameter(4, roles)
              .executeUpdate();
        });
    return login;
  }

  private Organisation create(Organisation parent, Level level, String name, String area) {
    return system.call(
        Actor.system(),
        () -> {
          Organisation org =
              new Organisation(
                  parent,
                  new NewOrganisation(
                      parent == null ? null : parent.id(), name, null, level, area, null, 0));
          organisations.add(org);
          return org;
        });
  }
}
