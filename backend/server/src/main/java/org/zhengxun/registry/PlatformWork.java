package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhengxun.shared.work.WaitingItem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.WorkSource;

/** Platforms whose accounts wait for letters, for the desk of the root's system administrator. */
@ApplicationScoped
class PlatformWork implements WorkSource {
  private final RegisterRepository registers;

  PlatformWork(RegisterRepository registers) {
    this.registers = registers;
  }

  /** The dictionary is the root's: further down nobody can enter letters. */
  @Override
  @Transactional
  public List<WaitingItem> waitingFor(Actor actor) {
    if (!actor.has(Role.SYSTEM_ADMIN)) {
      return List.of();
    }
    return registers.withoutLetters(actor.orgId()).stream().map(PlatformWork::of).toList();
  }

  private static WaitingItem of(RegisterRepository.WithoutLetters platform) {
    return new WaitingItem(
        WaitingItem.Kind.PLATFORM,
        "平台“" + platform.name() + "”尚未设定字母码，" + platform.accounts() + " 个账号待赋码",
        "平台字典",
        "设定后自动赋码",
        null,
        null,
        "/platforms",
        "去设定");
  }
}
