package org.zhengxun.tenancy;

import java.util.List;
import org.zhengxun.shared.work.WaitingItem;

/** A feature that gives people work; the desk asks every bean that implements it. */
public interface WorkSource {

  /** What waits for the actor in the organisation acted in; only asked where there is one. */
  List<WaitingItem> waitingFor(Actor actor);
}
