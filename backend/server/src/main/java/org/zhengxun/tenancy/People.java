package org.zhengxun.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;

/**
 * People and memberships. The system administrator registers people and their place, the security
 * administrator grants and withdraws roles.
 */
@ApplicationScoped
public class People {
  private final EntityManager entities;
  private final OrganisationRepository organisations;
  private final Scope scope;
  private final SystemWork system;
  private final AuditNote audit;

  People(
      EntityManager entities,
      OrganisationRepository organisations,
      Scope scope,
      SystemWork system,
      AuditNote audit) {
    this.entities = entities;
    this.organisations = organisations;
    this.scope = scope;
    this.system = system;
    this.audit = audit;
  }

  @Transactional
  public Page<MembershipView> list(PageRequest page, String q, UUID org, Role role) {
    return Listing.of(
            entities,
            Membership.class,
            "membership m join person p on p.id = m.person_id join organisation o on o.id = m.org_id")
        // One's own memberships elsewhere are readable, but not part of this office's list.
        .where("m.org_path <@ zx_scope()")
        .search(q, "p.name", "p.login_name", "o.name")
        .where("m.org_path <@ (select path from organisation where id = :org)", "org", org)
        .where(":role = any (m.roles)", "role", role)
        .sort("org", SortKey.chinese("o.name"))
        .sort("name", SortKey.chinese("p.name"))
        .sort("loginName", SortKey.text("p.login_name"))
        .page(page)
        .map(MembershipView::of);
  }

  /** The person's active memberships, in the order they were given. */
  public List<Membership> active(UUID person) {
    return entities
        .createQuery(
            "select m from Membership m join fetch m.org where m.person.id = :person and m.active order by m.id",
            Membership.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Registers a place; the person may already be known in another tenant. */
  @Transactional
  @Audited("membership.create")
  public MembershipView register(NewMembership data) {
    Organisation org = organisations.get(data.orgId());
    scope.require(org, "单位");
    Known known = system.call(Actor.system(), () -> known(data.loginName()).orElse(null));
    Person person = known == null ? null : entities.getReference(Person.class, known.person);
    if (person == null) {
      person = new Person(data.loginName(), data.name().strip());
      entities.persist(person);
    } else if (known.places.containsKey(org.id())) {
      throw new Problem(ErrorCode.DUPLICATE, "“" + data.loginName() + "”已登记在" + org.name());
    } else if (!Person.sameName(known.name, data.name())) {
      throw Problem.invalid(
          "name",
          "该登录名已登记在" + where(known) + "，姓名与所填的不同；请核对登录名和姓名，登记时写错的，由管辖此人全部任职的单位的系统管理员在“人员与角色”中更正姓名");
    }
    Membership membership = new Membership(person, org);
    entities.persist(membership);
    entities.flush();
    entities.refresh(person);
    audit.subject("membership", membership.id(), person.name() + " · " + org.name());
    return MembershipView.of(membership);
  }

  /** Places of other tenants are nobody's business here. */
  private String where(Known known) {
    List<String> own =
        known.places.values().stream()
            .filter(place -> scope.actor().covers(place.path))
            .map(place -> place.name)
            .toList();
    return own.isEmpty() ? "其他单位" : "“" + String.join("”“", own) + "”";
  }

  /**
   * Corrects a person's name, which is the same in all places held: only who covers all of them may
   * do so.
   *
   * @param from the name as it was read; 412 when it was corrected meanwhile
   */
  @Transactional
  @Audited("membership.rename")
  public MembershipView rename(UUID id, int version, String from, String name) {
    Membership membership = get(id, version);
    Person person = membership.person();
    requireAllPlaces(membership);
    entities.refresh(person, LockModeType.PESSIMISTIC_WRITE);
    String before = person.name();
    if (!before.equals(from)) {
      throw new Problem(ErrorCode.STALE, "姓名已被他人更正为“" + before + "”，请刷新后重试");
    }
    person.rename(name);
    audit.subject("membership", id, person.name() + " · " + membership.org().name());
    audit.detail(before + " → " + person.name());
    entities.flush();
    return MembershipView.of(membership);
  }

  private void requireAllPlaces(Membership membership) {
    UUID person = membership.person().id();
    Actor actor = scope.actor();
    boolean all =
        system.call(
            Actor.system(),
            () -> active(person).stream().allMatch(held -> actor.covers(held.org().path())));
    if (!membership.active() || !all) {
      throw Problem.forbidden("此人还在其他单位任职，或已不在这里任职；姓名由管辖其全部任职的上级单位更正");
    }
  }

  @Transactional
  @Audited("membership.grant")
  public MembershipView grant(UUID id, int version, Set<Role> roles) {
    Membership membership = get(id, version);
    requireSomebodyElse(membership);
    entities.lock(membership.person(), LockModeType.PESSIMISTIC_WRITE);
    requireOneAdministratorRole(membership, roles);
    requireAnother(membership, roles);
    membership.grant(roles);
    audit.subject("membership", id, membership.person().name() + " · " + membership.org().name());
    audit.detail(String.join("、", roles.stream().sorted().map(Role::label).toList()));
    entities.flush();
    return MembershipView.of(membership);
  }

  @Transactional
  @Audited("membership.end")
  public MembershipView end(UUID id, int version) {
    Membership membership = get(id, version);
    requireAnother(membership, Set.of());
    membership.end();
    audit.subject("membership", id, membership.person().name() + " · " + membership.org().name());
    entities.flush();
    return MembershipView.of(membership);
  }

  @Transactional
  @Audited("membership.resume")
  public MembershipView resume(UUID id, int version) {
    Membership membership = get(id, version);
    entities.lock(membership.person(), LockModeType.PESSIMISTIC_WRITE);
    requireOneAdministratorRole(membership, membership.roles());
    membership.resume();
    audit.subject("membership", id, membership.person().name() + " · " + membership.org().name());
    entities.flush();
    return MembershipView.of(membership);
  }

  private Membership get(UUID id, int version) {
    Membership membership = entities.find(Membership.class, id);
    if (membership == null || !scope.actor().covers(membership.org().path())) {
      throw Problem.notFound("人员");
    }
    SeenRow.requireStill(version, membership.version(), "人员信息已被他人修改，请刷新后重试");
    return membership;
  }

  /** 三员分立: nobody decides on the own powers, in whichever place they are held. */
  private void requireSomebodyElse(Membership membership) {
    if (membership.person().id().equals(scope.actor().personId())) {
      throw Problem.forbidden("安全管理员不能为本人授予或调整角色，请由其他安全管理员办理（三员分立）");
    }
  }

  /** An installation without one of its three administrators could not be opened again. */
  private void requireAnother(Membership membership, Set<Role> kept) {
    if (membership.org().parentId() != null || !membership.active()) {
      return;
    }
    entities.lock(membership.org(), LockModeType.PESSIMISTIC_WRITE);
    List<Membership> others =
        entities
            .createQuery(
                "select m from Membership m where m.org = :org and m.active and m.id <> :id",
                Membership.class)
            .setParameter("org", membership.org())
            .setParameter("id", membership.id())
            .getResultList();
    for (Role role : Role.ADMINISTRATORS) {
      boolean lost = membership.roles().contains(role) && !kept.contains(role);
      if (lost && others.stream().noneMatch(m -> m.roles().contains(role))) {
        throw Problem.wrongState(
            membership.person().name() + "是最上级单位唯一的" + role.label() + "，请先登记并授权另一人");
      }
    }
  }

  /** GB/T 22239-2019: across all memberships, also those of other tenants. */
  private void requireOneAdministratorRole(Membership membership, Set<Role> roles) {
    Set<Role> held = EnumSet.noneOf(Role.class);
    UUID person = membership.person().id();
    system
        .call(
            Actor.system(),
            () -> active(person).stream().map(m -> new Held(m.id(), m.roles())).toList())
        .stream()
        .filter(other -> !other.membership.equals(membership.id()))
        .forEach(other -> held.addAll(other.roles));
    held.addAll(roles);
    held.retainAll(Role.ADMINISTRATORS);
    if (held.size() > 1) {
      throw Problem.invalid("roles", "系统管理员、安全管理员、审计管理员不能由同一人担任");
    }
  }

  private Optional<Known> known(String loginName) {
    return entities
        .createQuery("select p from Person p where p.loginName = :name", Person.class)
        .setParameter("name", Person.login(loginName))
        .getResultStream()
        .findFirst()
        .map(person -> new Known(person.id(), person.name(), places(person.id())));
  }

  /** The names of the organisations a person was ever registered in, in that order. */
  private Map<UUID, Place> places(UUID person) {
    Map<UUID, Place> places = new LinkedHashMap<>();
    entities
        .createQuery(
            "select m from Membership m join fetch m.org where m.person.id = :person order by m.id",
            Membership.class)
        .setParameter("person", person)
        .getResultStream()
        .forEach(m -> places.put(m.org().id(), new Place(m.org().name(), m.org().path())));
    return places;
  }

  private record Known(UUID person, String name, Map<UUID, Place> places) {}

  private record Place(String name, String path) {}

  private record Held(UUID membership, Set<Role> roles) {}
}
