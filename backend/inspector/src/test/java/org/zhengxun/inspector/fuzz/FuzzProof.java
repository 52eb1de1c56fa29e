package org.zhengxun.inspector.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./zx prove fuzz}: the generators of {@link FuzzTest} with as many inputs as there is time
 * for and a fresh seed. Inputs that break a rule are kept and can be tried again.
 */
public final class FuzzProof {
  private static final int LONGEST = 2 << 20;

  private FuzzProof() {}

  /**
   * {@code FOLDER [--seed N] [--only READER] [MINUTES]}, or {@code FOLDER --replay FILE}, the name
   * of which begins with the reader.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    long seed = new SecureRandom().nextInt(1_000_000_000);
    double minutes = 4;
    List<Target> targets = Targets.all();
    for (int i = 1; i < args.length; i++) {
      switch (args[i]) {
        case "--replay" -> System.exit(replay(Path.of(args[i + 1])));
        case "--seed" -> seed = Long.parseLong(args[++i]);
        case "--only" -> targets = List.of(Targets.named(args[++i]));
        default -> minutes = Double.parseDouble(args[i]);
      }
    }
    System.exit(prove(folder, seed, Duration.ofMillis((long) (minutes * 60_000)), targets));
  }

  private static int replay(Path file) throws IOException {
    String name = file.getFileName().toString();
    Target target = Targets.named(name.substring(0, name.indexOf('-')));
    target.warmUp();
    Trial trial = Trial.of(target, Files.readAllBytes(file));
    System.out.printf(
        "%s: %,d ms, %,d bytes allocated%n",
        target.name(), trial.nanos() / 1_000_000, trial.allocated());
    if (trial.failure() == null) {
      System.out.println("No rule is broken.");
      return 0;
    }
    trial.failure().printStackTrace(System.out);
    return 1;
  }

  private static int prove(Path folder, long seed, Duration time, List<Target> targets)
      throws IOException, InterruptedException {
    System.out.printf("seed %d (the same inputs again: --seed %d)%n", seed, seed);
    Duration share = time.dividedBy(targets.size());
    List<Tally> tallies = new ArrayList<>();
    for (Target target : targets) {
      Tally tally = new Tally(target, folder);
      target.warmUp();
      new Round(new Inputs(target, seed, LONGEST), target, tally).run(share);
      tally.keepSlowest();
      tallies.add(tally);
    }
    System.out.printf(
        "%n%-10s %10s %8s %11s %12s %9s%n",
        "reader", "inputs", "MB", "CPU ms, max", "MB used, max", "failures");
    tallies.forEach(tally -> System.out.println(tally.line()));
    boolean sound = tallies.stream().allMatch(Tally::isSound);
    System.out.println(
        sound ? "No rule was broken." : "What broke a rule is kept in " + folder.toAbsolutePath());
    return sound ? 0 : 1;
  }
}
