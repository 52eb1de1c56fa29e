package org.zhengxun.tenancy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.zhengxun.shared.Sha256;
import org.zhengxun.shared.problem.Problem;

/**
 * Opens an empty installation: whoever signs in and enters the one-time code creates the root
 * organisation and its three administrators. The code is printed once and kept as a hash.
 */
@ApplicationScoped
public class Bootstrap {
  private static final Logger LOG = Logger.getLogger(Bootstrap.class);

  private final EntityManager entities;
  private final OrganisationRepository organisations;
  private final SystemWork system;
  private final Optional<String> givenCode;
  private final boolean migrates;

  Bootstrap(
      EntityManager entities,
      OrganisationRepository organisations,
      SystemWork system,
      @ConfigProperty(name = "zhengxun.bootstrap.code") Optional<String> givenCode,
      @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates) {
    this.entities = entities;
    this.organisations = organisations;
    this.system = system;
    this.givenCode = givenCode.filter(code -> !code.isBlank());
    this.migrates = migrates;
  }

  /** Left to the one who migrates: replicas would each replace the code that was printed. */
  void prepare(@Observes StartupEvent event) {
    if (!migrates) {
      return;
    }
    system.run(
        Actor.system(),
        () -> {
          if (organisations.isEmpty()) {
            String code = givenCode.orElseGet(Bootstrap::newCode);
            entities
                .createNativeQuery(
                    "insert into bootstrap_code (hash) values (:hash) on conflict (id)"
                        + " do update set hash = excluded.hash where bootstrap_code.used_at is null")
                .setParameter("hash", Sha256.hex(code))
                .executeUpdate();
            if (givenCode.isEmpty()) {
              LOG.infof("Empty installation: sign in and enter the one-time code %s", code);
            }
          }
        });
  }

  /**
   * Whether the installation still waits for its first organisation. Asked under the system's
   * scope: somebody without a membership sees no organisation at all.
   */
  public boolean isPending() {
    return system.call(Actor.system(), organisations::isEmpty);
  }

  /** Creates the root and its administrators; the code works once. */
  public void open(NewInstallation data) {
    system.run(Actor.system(), () -> create(data));
  }

  private void create(NewInstallation data) {
    int used =
        entities
            .createNativeQuery(
                "update bootstrap_code set used_at = :at where hash = :hash and used_at is null")
            .setParameter("at", Instant.now())
            .setParameter("hash", Sha256.hex(data.code().strip()))
            .executeUpdate();
    if (used == 0 || !organisations.isEmpty()) {
      throw Problem.invalid("code", "开通码不正确，或已经使用过");
    }
    List<NewInstallation.Administrator> three =
        List.of(data.systemAdmin(), data.securityAdmin(), data.auditAdmin());
    if (three.stream().map(a -> Person.login(a.loginName())).distinct().count() < 3) {
      throw Problem.invalid("securityAdmin", "系统管理员、安全管理员、审计管理员须由三人分别担任");
    }
    Organisation root = new Organisation(null, data.root());
    organisations.add(root);
    List<Role> roles = List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
    for (int i = 0; i < three.size(); i++) {
      Person person = new Person(three.get(i).loginName(), three.get(i).name().strip());
      entities.persist(person);
      Membership membership = new Membership(person, root);
      membership.grant(Set.copyOf(EnumSet.of(roles.get(i))));
      entities.persist(membership);
    }
  }

  private static String newCode() {
    byte[] random = new byte[10];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
