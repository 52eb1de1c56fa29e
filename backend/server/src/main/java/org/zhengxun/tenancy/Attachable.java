package org.zhengxun.tenancy;

import java.util.UUID;

/** What files can be attached to; each feature answers for its own rows. */
public interface Attachable {
  /** Whether the subject is one of this feature's, as far as the actor may know. */
  boolean knows(UUID subjectId);

  /** Refuses unless it is the actor's turn to write on the subject; holds it so until the end. */
  void requireMayAttach(UUID subjectId);

  /** Refuses unless the actor may take a file away again. */
  default void requireMayRemove(UUID subjectId) {
    requireMayAttach(subjectId);
  }
}
