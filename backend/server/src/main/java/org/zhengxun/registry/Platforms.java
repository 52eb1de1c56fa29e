package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.sheet.SheetReader;
import org.zhengxun.shared.sheet.SheetRow;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;
import org.zhengxun.tenancy.SystemWork;

/** The platform dictionary of a root; its letters are the operator's to confirm. */
@ApplicationScoped
public class Platforms {
  private final EntityManager entities;
  private final OrganisationRepository organisations;
  private final Scope scope;
  private final SystemWork system;
  private final AuditNote audit;
  private final Event<PlatformLettersEntered> entered;

  Platforms(
      EntityManager entities,
      OrganisationRepository organisations,
      Scope scope,
      SystemWork system,
      AuditNote audit,
      Event<PlatformLettersEntered> entered) {
    this.entities = entities;
    this.organisations = organisations;
    this.scope = scope;
    this.system = system;
    this.audit = audit;
    this.entered = entered;
  }

  /** The dictionary that holds for the actor; shipped entries are made on first use. */
  @Transactional
  public List<Platform> all() {
    List<Platform> known = known();
    if (known.isEmpty()) {
      UUID root = organisations.line(organisations.get(scope.org())).getFirst().id();
      system.run(Actor.system(), () -> ship(root));
      known = known();
    }
    return known;
  }

  public Optional<Platform> find(String name) {
    return all().stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /**
   * Enters or changes the letters; the root's administrator only, as the dictionary is the root's.
   */
  @Transactional
  @Audited("platform.letters")
  public Platform assign(UUID id, int version, String letters) {
    Platform platform = entities.find(Platform.class, id);
    if (platform == null) {
      throw Problem.notFound("平台");
    }
    scope.requireOwn(platform.orgId(), "平台字典由最上级单位的系统管理员维护");
    SeenRow.requireStill(version, platform.version(), "“" + platform.name() + "”已被他人修改，请刷新后重试");
    boolean taken = all().stream().anyMatch(p -> !p.id().equals(id) && letters.equals(p.letters()));
    if (taken) {
      throw Problem.invalid("letters", "字母码“" + letters + "”已用于其他平台");
    }
    platform.assign(letters);
    entities.flush();
    audit.subject("platform", id, platform.name());
    audit.detail(letters);
    entered.fire(new PlatformLettersEntered(platform.name()));
    return platform;
  }

  private List<Platform> known() {
    return entities
        .createQuery("select p from Platform p order by p.position", Platform.class)
        .getResultList();
  }

  private void ship(UUID root) {
    int position = 0;
    for (SheetRow row : shipped()) {
      String letters = row.cell(1).isBlank() ? null : row.cell(1);
      entities
          .createNativeQuery(
              "insert into platform (id, org_id, name, letters, position)"
                  + " values (gen_random_uuid(), :org, :name, :letters, :position) on conflict do nothing")
          .setParameter("org", root)
          .setParameter("name", row.cell(0))
          .setParameter("letters", letters)
          .setParameter("position", ++position)
          .executeUpdate();
    }
  }

  private static List<SheetRow> shipped() {
    try (InputStream in = Platforms.class.getResourceAsStream("/registry/platforms.csv")) {
      List<SheetRow> rows = new SheetReader().read(in, "platforms.csv").rows();
      return rows.subList(1, rows.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
