package org.zhengxun.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code zx up}: builds, prepares and starts everything, side by side where it can. */
final class Up {
  private final Instance instance;
  private final Options options;
  private final Progress progress;
  private final Parts parts;

  Up(Instance instance, Options options, Progress progress) {
    this.instance = instance;
    this.options = options;
    this.progress = progress;
    this.parts = new Parts(instance);
  }

  /** Starts the product, or says that it runs already. */
  void run() throws Exception {
    Set<Part> running = parts.running();
    if (running.equals(expected(instance.mode().orElse(Instance.Mode.DEMO)))) {
      refuseMove();
      progress.plain("Already running at http://localhost:" + instance.lastPort().orElseThrow());
      return;
    }
    Instance.Mode mode = mode();
    Ports ports = new Ports(options.port().orElse(instance.lastPort().orElse(Ports.DEFAULT_BASE)));
    if (!running.isEmpty()) {
      progress.say("Parts of an earlier start still run; stopping them first");
      new Parts(instance).stopAll();
    }
    refuseTakenPorts(ports);
    instance.create();
    instance.remember(ports, mode);
    guarded(ports, mode);
  }

  /** The parts that a healthy instance runs. */
  static Set<Part> expected(Instance.Mode mode) {
    return mode == Instance.Mode.DEMO
        ? EnumSet.allOf(Part.class)
        : EnumSet.complementOf(EnumSet.of(Part.DEMO_SITES));
  }

  private void refuseMove() {
    int port = instance.lastPort().orElseThrow();
    if (options.port().isPresent() && options.port().getAsInt() != port) {
      throw new LaunchFailure("Already running on port " + port + "; ./zx down first to move it.");
    }
  }

  private Instance.Mode mode() {
    if (options.empty() && instance.mode().equals(Optional.of(Instance.Mode.DEMO))) {
      throw new LaunchFailure(
          instance.data()
              + " holds the demo. Choose another folder with --data, or ./zx reset first.");
    }
    return instance.mode().orElse(options.empty() ? Instance.Mode.EMPTY : Instance.Mode.DEMO);
  }

  private static void refuseTakenPorts(Ports ports) {
    List<String> lines = new ArrayList<>();
    for (Part part : ports.taken()) {
      int port = ports.of(part);
      lines.add(
          "Port "
              + port
              + " ("
              + part.label()
              + ") is taken"
              + PortOwner.describe(port).map(owner -> " by " + owner).orElse("")
              + ".");
    }
    if (!lines.isEmpty()) {
      lines.add("Nothing was started. Choose other ports with --port N: N to N+3 are used.");
      throw new LaunchFailure(String.join("\n", lines));
    }
  }

  /** Whatever goes wrong, Ctrl-C included, nothing half-started stays behind. */
  private void guarded(Ports ports, Instance.Mode mode) throws Exception {
    AtomicBoolean finished = new AtomicBoolean();
    Thread cleaning = new Thread(() -> cleanUnless(finished));
    Runtime.getRuntime().addShutdownHook(cleaning);
    try {
      start(ports, mode);
      finished.set(true);
    } catch (PartFailure e) {
      throw new LaunchFailure(
          e.getMessage()
              + "\n"
              + Logs.lastLines(instance.log(e.part()), 25)
              + "\nThe whole log: "
              + instance.log(e.part()),
          e);
    }
  }

  private void cleanUnless(AtomicBoolean finished) {
    if (finished.get()) {
      return;
    }
    Children.endAll();
    try {
      progress.say("Stopping what was started");
      parts.stopAll();
    } catch (IOException e) {
      progress.say("Not everything could be stopped: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void start(Ports ports, Instance.Mode mode) throws Exception {
    boolean demo = mode == Instance.Mode.DEMO;
    Build build = new Build(instance, progress);
    ServerProcess server = new ServerProcess(instance, parts, ports, mode);
    Keycloak keycloak = new Keycloak(instance, parts, ports);
    KeycloakInstall install = new KeycloakInstall(instance, progress);
    DemoParts demoParts = new DemoParts(instance, parts, ports);
    List<People.Person> people =
        demo ? People.ofDemo() : People.ofEmpty(instance.secrets().code("admin"));
    Realm realm = new Realm(server.url(), instance.secrets().get("oidc.client"), demo, people);
    try (Steps steps = new Steps()) {
      Future<DatabaseAccess> database =
          steps.begin(
              () -> {
                DatabaseAccess[] access = new DatabaseAccess[1];
                progress.step(
                    "PostgreSQL started",
                    () -> access[0] = new EmbeddedDatabase(instance, parts, ports).start());
                return access[0];
              });
      Future<?> installed = steps.step(install::prepare);
      Future<?> built = steps.step(build::server);
      Future<?> screens = steps.step(build::screens);
      Future<?> sites =
          steps.step(
              () -> {
                if (demo) {
                  progress.step("Demo sites started", () -> demoParts.startSites(server.url()));
                }
              });
      steps.step(
          () -> {
            database.get();
            installed.get();
            progress.step("Keycloak started", () -> keycloak.start(install.home(), realm));
          });
      steps.step(
          () -> {
            DatabaseAccess access = database.get();
            built.get();
            screens.get();
            sites.get();
            progress.step("API started", () -> server.start(access, keycloak.realmUrl()));
          });
      steps.awaitAll();
      progress.step("Sign-in page answers", server::awaitSignInPage);
      seedOnce(demo, demoParts, database.get(), server, keycloak);
    }
    install.removeOthers();
    new Greeting(progress, instance).print(server.url(), ports, mode, people);
  }

  private void seedOnce(
      boolean demo,
      DemoParts demoParts,
      DatabaseAccess database,
      ServerProcess server,
      Keycloak keycloak)
      throws Exception {
    if (demo && DemoParts.hasSeeder() && instance.note("seeded").isEmpty()) {
      progress.step(
          "Demo records made", () -> demoParts.seed(database, server.url(), keycloak.realmUrl()));
      instance.note("seeded", "true");
    }
  }
}
