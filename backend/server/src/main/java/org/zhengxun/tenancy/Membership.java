package org.zhengxun.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhengxun.shared.Ids;

/** A person's place in an organisation, with the roles granted there. */
@Entity
public class Membership {
  @Id private UUID id;
  @ManyToOne private Person person;
  @ManyToOne private Organisation org;
  private List<String> roles;
  private boolean active;
  @Version private int version;

  protected Membership() {}

  Membership(Person person, Organisation org) {
    this.id = Ids.next();
    this.person = person;
    this.org = org;
    this.roles = List.of();
    this.active = true;
  }

  void grant(Collection<Role> granted) {
    roles = granted.stream().sorted().map(Role::name).toList();
  }

  void end() {
    active = false;
  }

  void resume() {
    active = true;
  }

  public UUID id() {
    return id;
  }

  public Person person() {
    return person;
  }

  public Organisation org() {
    return org;
  }

  public Set<Role> roles() {
    Set<Role> held = EnumSet.noneOf(Role.class);
    roles.forEach(name -> held.add(Role.valueOf(name)));
    return held;
  }

  public boolean active() {
    return active;
  }

  public int version() {
    return version;
  }
}
