package org.zhengxun.tenancy;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.time.DemoClock;

/** 登录、退出与当前身份. */
@Path("/api/v1/session")
@Tag(name = "session")
public class SessionResource {
  private static final Pattern UNSAFE = Pattern.compile("[\\s\"<>\\[\\]^`{|}]|%(?![0-9A-Fa-f]{2})");

  private final Scope scope;
  private final SecurityIdentity identity;
  private final People people;
  private final OrganisationRepository organisations;
  private final Bootstrap bootstrap;
  private final DemoClock demo;

  SessionResource(
      Scope scope,
      SecurityIdentity identity,
      People people,
      OrganisationRepository organisations,
      Bootstrap bootstrap,
      DemoClock demo) {
    this.scope = scope;
    this.identity = identity;
    this.people = people;
    this.organisations = organisations;
    this.bootstrap = bootstrap;
    this.demo = demo;
  }

  /** Who is signed in, in which membership, and which others may be chosen. */
  @GET
  @Authenticated
  @Transactional
  public SessionView current() {
    Actor actor = scope.actor();
    List<SessionMembership> memberships =
        actor.personId() == null
            ? List.of()
            : people.active(actor.personId()).stream().map(this::view).toList();
    return new SessionView(
        new SessionPerson(actor.personId(), actor.personName(), identity.getPrincipal().getName()),
        memberships,
        actor.membershipId(),
        memberships.isEmpty() && bootstrap.isPending(),
        new Product("政巡", demo.enabled()));
  }

  /** Opens the identity provider's page, then returns to {@code to}. */
  @GET
  @Path("/sign-in")
  @Authenticated
  @Operation(summary = "Sign in with a browser")
  public Response signIn(@QueryParam("to") String to) {
    boolean local = to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
    return Response.seeOther(local ? address(to) : URI.create("/")).build();
  }

  /** Browsers leave characters in an address that a URI must not hold. */
  static URI address(String typed) {
    try {
      return URI.create(
          UNSAFE
              .matcher(typed)
              .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0))));
    } catch (IllegalArgumentException e) {
      return URI.create("/");
    }
  }

  /** Where the identity provider sends the browser back; answered by the OIDC mechanism. */
  @GET
  @Path("/callback")
  @Authenticated
  public Response callback() {
    return Response.seeOther(URI.create("/")).build();
  }

  /** Ends the session here and at the identity provider; answered by the OIDC mechanism. */
  @GET
  @Path("/sign-out")
  @Authenticated
  public Response signOut() {
    return Response.seeOther(URI.create("/")).build();
  }

  private SessionMembership view(Membership m) {
    List<String> line = organisations.line(m.org()).stream().map(Organisation::shortName).toList();
    SessionOrg org = new SessionOrg(m.org().id(), m.org().name(), m.org().level(), line);
    return new SessionMembership(m.id(), org, m.roles());
  }

  /**
   * @param current the membership acted in; null when the person has none
   * @param empty whether the installation still waits for its first organisation
   */
  public record SessionView(
      SessionPerson person,
      List<SessionMembership> memberships,
      UUID current,
      boolean empty,
      Product product) {}

  public record SessionPerson(UUID id, String name, String loginName) {}

  public record SessionMembership(UUID id, SessionOrg org, Set<Role> roles) {}

  public record SessionOrg(UUID id, String name, Level level, List<String> path) {}

  public record Product(String name, boolean demo) {}
}
