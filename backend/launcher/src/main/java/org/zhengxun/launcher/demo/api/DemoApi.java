package org.zhengxun.launcher.demo.api;

/** The running demo; every call is made as one of its people. */
public final class DemoApi {
  private final DemoAccess access;
  private final Transport transport = new Transport();
  private final SignIn signIn;

  public DemoApi(DemoAccess access) {
    this.access = access;
    this.signIn = new SignIn(transport, access);
  }

  /** Calls as the person with this login name, in the first membership. */
  public DemoUser as(String login) {
    return new DemoUser(access.publicUrl(), transport, signIn, login, null);
  }

  /**
   * Calls as the person with this login name in the given membership.
   *
   * @param membership its id
   */
  public DemoUser as(String login, String membership) {
    return new DemoUser(access.publicUrl(), transport, signIn, login, membership);
  }
}
