package org.zhengxun.launcher.demo.seed;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhengxun.launcher.demo.api.DemoAccess;
import org.zhengxun.launcher.demo.api.DemoApi;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Person;

/**
 * All records a fresh demo has, made in the order in which an office would make them. A second run
 * does only what the first left undone.
 */
public final class DemoRecords {
  private static final String SYSTEM_ADMIN = "shaanxi-xtgly";
  private static final String SECURITY_ADMIN = "shaanxi-aqgly";

  private static final List<City> CITIES =
      List.of(new City("陕西省/咸阳市", "xianyang"), new City("陕西省/铜川市", "tongchuan"));

  private final DemoApi api;
  private final List<Person> people = DemoFiles.people();
  private final String bootstrapCode;

  /** A city with its own registers and the beginning of its people's login names. */
  private record City(String path, String login) {}

  /**
   * @param bootstrapCode the one-time code of the empty installation
   */
  public DemoRecords(DemoAccess access, String bootstrapCode) {
    this.api = new DemoApi(access);
    this.bootstrapCode = bootstrapCode;
  }

  /**
   * @param progress takes one line a step
   */
  public void make(Consumer<String> progress) {
    Organisations organisations = new Organisations(api.as(SYSTEM_ADMIN));
    Memberships memberships = new Memberships(api.as(SYSTEM_ADMIN), api.as(SECURITY_ADMIN));
    step(progress, "Installation", new Installation(api, people, bootstrapCode)::open);
    step(progress, "Areas", organisations::areas);
    step(progress, "Units", organisations::units);
    step(progress, "People", () -> memberships.register(people));
    for (City city : CITIES) {
      Registers registers = new Registers(api, city.path, city.login);
      step(progress, "Websites of " + city.path, registers::websites);
      step(progress, "Accounts of " + city.path, registers::accounts);
    }
    step(progress, "Settings", new OfficeSettings(api)::set);
    step(progress, "Quarter of 铜川市", new OpenCampaign(api.as("tongchuan-jcy"))::start);
  }

  private static void step(Consumer<String> progress, String name, Supplier<String> work) {
    long start = System.nanoTime();
    String done = work.get();
    progress.accept(
        "%s: %s (%.1f s)".formatted(name, done, (System.nanoTime() - start) / 1_000_000_000.0));
  }
}
