package org.zhengxun.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes the ids of all rows: UUID version 7, so that ids of one table sort by time of creation. */
public final class Ids {
  private Ids() {}

  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
