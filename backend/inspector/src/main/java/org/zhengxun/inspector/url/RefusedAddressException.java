package org.zhengxun.inspector.url;

/** A place the inspector may not reach: a private network, or a host outside a closed list. */
public class RefusedAddressException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a place is refused. */
  public enum Ground {
    /** Private, loopback, link-local, metadata or otherwise not public. */
    NOT_PUBLIC,
    /** A host name that a closed list does not contain. */
    NOT_LISTED
  }

  private final Ground ground;

  public RefusedAddressException(Ground ground, String message) {
    super(message);
    this.ground = ground;
  }

  /** Why it is refused. */
  public Ground ground() {
    return ground;
  }
}
